using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;submit-button&gt;Send for decision&lt;/submit-button&gt;; kind="secondary" or "warning"; any other attribute (name, value, formaction) is kept.</summary>
[HtmlTargetElement("submit-button")]
public sealed class SubmitButtonTagHelper : TagHelper
{
    [HtmlAttributeName("kind")]
    public string? Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("class", Kind is null ? "govuk-button" : $"govuk-button govuk-button--{Kind}");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        output.Attributes.SetAttribute("data-prevent-double-click", "true");
    }
}
