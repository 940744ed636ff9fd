using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;summary-row key="Chair" change-href="…"&gt;Cllr O'Brien&lt;/summary-row&gt;.</summary>
[HtmlTargetElement("summary-row", ParentTag = "summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    [HtmlAttributeName("key")]
    public string Key { get; set; } = "";

    [HtmlAttributeName("change-href")]
    public string? ChangeHref { get; set; }

    /// <summary>The link's word, when "Change" is not it.</summary>
    [HtmlAttributeName("change-text")]
    public string ChangeText { get; set; } = "Change";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(ChangeHref) ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row");
        var key = new TagBuilder("dt");
        key.AddCssClass("govuk-summary-list__key");
        key.InnerHtml.Append(Key);
        var value = new TagBuilder("dd");
        value.AddCssClass("govuk-summary-list__value");
        value.InnerHtml.AppendHtml(content);
        output.Content.SetHtmlContent(key);
        output.Content.AppendHtml(value);
        if (string.IsNullOrEmpty(ChangeHref)) return;

        var hidden = new TagBuilder("span");
        hidden.AddCssClass("govuk-visually-hidden");
        hidden.InnerHtml.Append(" " + (Key.Length > 1 && char.IsUpper(Key[1]) ? Key : char.ToLowerInvariant(Key[0]) + Key[1..]));
        var link = new TagBuilder("a");
        link.AddCssClass("govuk-link");
        link.Attributes["href"] = ChangeHref;
        link.InnerHtml.Append(ChangeText).AppendHtml(hidden);
        var actions = new TagBuilder("dd");
        actions.AddCssClass("govuk-summary-list__actions");
        actions.InnerHtml.AppendHtml(link);
        output.Content.AppendHtml(actions);
    }
}
