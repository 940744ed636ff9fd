using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>What radios and checkboxes share: a question, and choices from a list or written inside.</summary>
public abstract class ChoicesTagHelper : FieldTagHelper
{
    [HtmlAttributeName("items")]
    public IEnumerable<Choice>? Items { get; set; }

    /// <summary>Smaller marks, for filters and long lists.</summary>
    [HtmlAttributeName("small")]
    public bool Small { get; set; }

    [HtmlAttributeName("inline")]
    public bool Inline { get; set; }

    protected abstract string Kind { get; }

    protected abstract string InputType { get; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var written = new List<Choice>();
        context.Items[typeof(Choice)] = written;
        await output.GetChildContentAsync();
        List<Choice> choices = [.. Items ?? [], .. written];
        BeginGroup(output, Id);

        var list = new TagBuilder("div");
        var classes = $"govuk-{Kind}";
        if (Small) classes += $" govuk-{Kind}--small";
        if (Inline) classes += $" govuk-{Kind}--inline";
        list.AddCssClass(classes);
        var chosen = ChosenValues;
        for (var index = 0; index < choices.Count; index++)
        {
            AppendChoice(list, choices[index], index == 0 ? Id : string.Create(CultureInfo.InvariantCulture, $"{Id}-{index + 1}"), chosen);
        }
        var saysTheSame = choices.Count == 1 && string.Equals(choices[0].Text, LabelText, StringComparison.Ordinal);
        output.Content.SetHtmlContent(FieldSet(list, legendClass: saysTheSame ? "govuk-visually-hidden" : null));
    }

    private void AppendChoice(TagBuilder list, Choice choice, string id, IReadOnlySet<string> chosen)
    {
        var item = new TagBuilder("div");
        item.AddCssClass($"govuk-{Kind}__item");

        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass($"govuk-{Kind}__input");
        input.Attributes["id"] = id;
        input.Attributes["name"] = Name;
        input.Attributes["type"] = InputType;
        input.Attributes["value"] = choice.Value;
        if (chosen.Contains(choice.Value)) input.Attributes["checked"] = "checked";
        if (choice.Hint is not null) input.Attributes["aria-describedby"] = id + "-item-hint";

        var label = new TagBuilder("label");
        label.AddCssClass($"govuk-label govuk-{Kind}__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(choice.Text);
        item.InnerHtml.AppendHtml(input).AppendHtml(label);

        if (choice.Hint is not null)
        {
            var hint = new TagBuilder("div");
            hint.AddCssClass($"govuk-hint govuk-{Kind}__hint");
            hint.Attributes["id"] = id + "-item-hint";
            hint.InnerHtml.Append(choice.Hint);
            item.InnerHtml.AppendHtml(hint);
        }
        list.InnerHtml.AppendHtml(item);
        if (choice.Reveals is null) return;

        // The stylesheet shows and hides it. GOV.UK Frontend's script would put aria-expanded on a radio, which ARIA does not allow.
        var reveals = new TagBuilder("div");
        reveals.AddCssClass($"govuk-{Kind}__conditional");
        reveals.Attributes["id"] = "conditional-" + id;
        reveals.InnerHtml.AppendHtml(choice.Reveals);
        list.InnerHtml.AppendHtml(reveals);
    }
}
