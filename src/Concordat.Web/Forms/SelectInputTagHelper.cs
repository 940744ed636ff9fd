using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;select-input for="PortfolioHolder" items="Model.People" empty="Nobody yet" /&gt;: one answer of many.</summary>
[HtmlTargetElement("select-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectInputTagHelper : FieldTagHelper
{
    [HtmlAttributeName("items")]
    public IEnumerable<Choice> Items { get; set; } = [];

    /// <summary>The words of a first, empty choice; without it there is none.</summary>
    [HtmlAttributeName("empty")]
    public string? Empty { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        BeginGroup(output, Id);
        var select = new TagBuilder("select");
        select.AddCssClass(Errors.Count > 0 ? "govuk-select govuk-select--error" : "govuk-select");
        select.Attributes["id"] = Id;
        select.Attributes["name"] = Name;
        if (DescribedBy is { } described) select.Attributes["aria-describedby"] = described;
        var chosen = ChosenValues;
        if (Empty is not null) select.InnerHtml.AppendHtml(Option(new Choice("", Empty), chosen));
        foreach (var choice in Items) select.InnerHtml.AppendHtml(Option(choice, chosen));
        output.Content.AppendHtml(LabelTag()).AppendHtml(HintAndErrors()).AppendHtml(select);
    }

    private static TagBuilder Option(Choice choice, IReadOnlySet<string> chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = choice.Value;
        if (chosen.Contains(choice.Value)) option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(choice.Text);
        return option;
    }
}
