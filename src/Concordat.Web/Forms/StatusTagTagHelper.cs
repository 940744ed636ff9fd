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
        var colour = Tone switch
        {
            StatusTone.Neutral => "grey",
            StatusTone.Waiting => "yellow",
            StatusTone.Active => "teal",
            StatusTone.Good => "green",
            StatusTone.Attention => "orange",
            StatusTone.Bad => "red",
        };
        output.Attributes.SetAttribute("class", $"govuk-tag govuk-tag--{colour}");
    }
}
