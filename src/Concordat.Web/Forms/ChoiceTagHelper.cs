using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;choice value="reject" text="Not accepted"&gt;fields to reveal&lt;/choice&gt; inside radios or checkboxes.</summary>
[HtmlTargetElement("choice", ParentTag = "radios")]
[HtmlTargetElement("choice", ParentTag = "checkboxes")]
public sealed class ChoiceTagHelper : TagHelper
{
    [HtmlAttributeName("value")]
    public string Value { get; set; } = "";

    [HtmlAttributeName("text")]
    public string Text { get; set; } = "";

    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var reveals = await output.GetChildContentAsync();
        output.SuppressOutput();
        ((List<Choice>)context.Items[typeof(Choice)]).Add(new Choice(Value, Text, Hint, reveals.IsEmptyOrWhiteSpace ? null : reveals));
    }
}
