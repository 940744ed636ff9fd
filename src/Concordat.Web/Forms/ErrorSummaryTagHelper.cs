using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;error-summary&gt;: every error of the model state, in the order of the page, each a link to its field. The layout has one.</summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var targets = FieldTargets.Of(ViewContext.HttpContext);
        var errors = ViewContext.ModelState
            .Select((pair, position) => (Name: pair.Key, Position: position, pair.Value))
            .OrderBy(entry => targets.OrderOf(entry.Name)).ThenBy(entry => entry.Position)
            .SelectMany(entry => entry.Value?.Errors.Select(error => (entry.Name, Text: error.ErrorMessage)) ?? [])
            .Where(error => error.Text.Length > 0)
            .Distinct()
            .ToList();
        if (errors.Count == 0 || targets.SummaryShown)
        {
            output.SuppressOutput();
            return;
        }
        targets.SummaryShown = true;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        var title = new TagBuilder("h2");
        title.AddCssClass("govuk-error-summary__title");
        title.InnerHtml.Append("There is a problem");
        var list = new TagBuilder("ul");
        list.AddCssClass("govuk-list govuk-error-summary__list");
        foreach (var (name, text) in errors) list.InnerHtml.AppendHtml(Item(targets.IdOf(name), text));
        var body = new TagBuilder("div");
        body.AddCssClass("govuk-error-summary__body");
        body.InnerHtml.AppendHtml(list);
        var alert = new TagBuilder("div");
        alert.Attributes["role"] = "alert";
        alert.InnerHtml.AppendHtml(title).AppendHtml(body);
        output.Content.SetHtmlContent(alert);
    }

    private static TagBuilder Item(string? id, string text)
    {
        var item = new TagBuilder("li");
        if (id is null)
        {
            item.InnerHtml.Append(text);
            return item;
        }
        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + id;
        link.InnerHtml.Append(text);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
