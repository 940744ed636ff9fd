using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;summary-list&gt; with &lt;summary-row&gt; inside: facts about one thing, and the answers to check before sending.</summary>
[HtmlTargetElement("summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-summary-list");
    }
}
