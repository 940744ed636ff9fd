using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;status-tag tone="Good"&gt;Agreed&lt;/status-tag&gt;: a word with a colour, never a colour alone.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTagTagHelper : TagHelper
{
    [HtmlAttributeName("tone")]
    public StatusTone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", ClassOf(Tone));
    }

    /// <summary>The classes alone, for a row of a long list: a tag helper for each row costs more than the row.</summary>
    public static string ClassOf(StatusTone tone) => tone switch
    {
        StatusTone.Neutral => "govuk-tag govuk-tag--grey",
        StatusTone.Waiting => "govuk-tag govuk-tag--yellow",
        StatusTone.Active => "govuk-tag govuk-tag--teal",
        StatusTone.Good => "govuk-tag govuk-tag--green",
        StatusTone.Attention => "govuk-tag govuk-tag--orange",
        StatusTone.Bad => "govuk-tag govuk-tag--red",
    };
}
