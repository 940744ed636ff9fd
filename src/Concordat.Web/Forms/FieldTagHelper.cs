using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>What every field has: a name from the model, a label, perhaps a hint, and its errors from the model state.</summary>
public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label; without it, the property's display name.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <summary>The label's size: "s", "m", "l" or "xl".</summary>
    [HtmlAttributeName("label-size")]
    public string? LabelSize { get; set; }

    /// <summary>On a page that asks one question, the label is the page's heading.</summary>
    [HtmlAttributeName("label-is-heading")]
    public bool LabelIsHeading { get; set; }

    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => IdOf(Name);

    protected string LabelText => Label ?? For.Metadata.GetDisplayName();

    protected IReadOnlyList<string> Errors => ErrorsOf(Name);

    protected string? DescribedBy
    {
        get
        {
            var ids = new List<string>();
            if (Hint is not null) ids.Add(Id + "-hint");
            if (Errors.Count > 0) ids.Add(Id + "-error");
            return ids.Count == 0 ? null : string.Join(' ', ids);
        }
    }

    /// <summary>What was typed, if the form came back; otherwise what the model holds.</summary>
    protected string? TypedValue
    {
        get
        {
            if (ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } attempted) return attempted;
            return ViewContext.ViewData.Eval(For.Name, For.Metadata.EditFormatString) is { Length: > 0 } text
                ? text
                : Convert.ToString(For.Model, System.Globalization.CultureInfo.CurrentCulture);
        }
    }

    /// <summary>The values that a list of choices shows as chosen.</summary>
    protected IReadOnlySet<string> ChosenValues
    {
        get
        {
            if (ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null)
            {
                return entry.RawValue switch
                {
                    string[] many => many.ToHashSet(StringComparer.OrdinalIgnoreCase),
                    var one => new HashSet<string>([Text(one)], StringComparer.OrdinalIgnoreCase),
                };
            }
            return For.Model switch
            {
                null => new HashSet<string>(StringComparer.OrdinalIgnoreCase),
                string one => new HashSet<string>([one], StringComparer.OrdinalIgnoreCase),
                System.Collections.IEnumerable many => many.Cast<object?>().OfType<object>().Select(Text).ToHashSet(StringComparer.OrdinalIgnoreCase),
                var one => new HashSet<string>([Text(one)], StringComparer.OrdinalIgnoreCase),
            };
        }
    }

    protected IReadOnlyList<string> ErrorsOf(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var entry)
            ? [.. entry.Errors.Select(error => error.ErrorMessage).Where(message => message.Length > 0).Distinct(StringComparer.Ordinal)]
            : [];

    protected static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private static string Text(object value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    /// <summary>Turns the element into a form group, and tells the error summary where this field stands.</summary>
    protected void BeginGroup(TagHelperOutput output, string focusId, params string?[] moreClasses)
    {
        FieldTargets.Of(ViewContext.HttpContext).Add(Name, focusId);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var classes = new List<string> { "govuk-form-group" };
        if (Errors.Count > 0) classes.Add("govuk-form-group--error");
        classes.AddRange(moreClasses.OfType<string>());
        output.Attributes.SetAttribute("class", string.Join(' ', classes));
    }

    protected IHtmlContent LabelTag()
    {
        var label = new TagBuilder("label");
        label.AddCssClass(LabelSize is null ? "govuk-label" : $"govuk-label govuk-label--{LabelSize}");
        label.Attributes["for"] = Id;
        label.InnerHtml.Append(LabelText);
        if (!LabelIsHeading) return label;
        var heading = new TagBuilder("h1");
        heading.AddCssClass("govuk-label-wrapper");
        heading.InnerHtml.AppendHtml(label);
        return heading;
    }

    private TagBuilder LegendTag()
    {
        var legend = new TagBuilder("legend");
        legend.AddCssClass(LabelSize is null ? "govuk-fieldset__legend" : $"govuk-fieldset__legend govuk-fieldset__legend--{LabelSize}");
        if (!LabelIsHeading)
        {
            legend.InnerHtml.Append(LabelText);
            return legend;
        }
        var heading = new TagBuilder("h1");
        heading.AddCssClass("govuk-fieldset__heading");
        heading.InnerHtml.Append(LabelText);
        legend.InnerHtml.AppendHtml(heading);
        return legend;
    }

    protected IHtmlContent HintAndErrors()
    {
        var content = new HtmlContentBuilder();
        if (Hint is not null)
        {
            var hint = new TagBuilder("div");
            hint.AddCssClass("govuk-hint");
            hint.Attributes["id"] = Id + "-hint";
            hint.InnerHtml.Append(Hint);
            content.AppendHtml(hint);
        }
        if (Errors.Count > 0)
        {
            var error = new TagBuilder("p");
            error.AddCssClass("govuk-error-message");
            error.Attributes["id"] = Id + "-error";
            var prefix = new TagBuilder("span");
            prefix.AddCssClass("govuk-visually-hidden");
            prefix.InnerHtml.Append("Error:");
            error.InnerHtml.AppendHtml(prefix).Append(" " + string.Join(' ', Errors));
            content.AppendHtml(error);
        }
        return content;
    }

    /// <summary>The field set around several inputs that answer one question.</summary>
    protected IHtmlContent FieldSet(IHtmlContent content, bool group = false, string? legendClass = null)
    {
        var legend = LegendTag();
        if (legendClass is not null) legend.AddCssClass(legendClass);
        var fieldset = new TagBuilder("fieldset");
        fieldset.AddCssClass("govuk-fieldset");
        if (group) fieldset.Attributes["role"] = "group";
        if (DescribedBy is { } described) fieldset.Attributes["aria-describedby"] = described;
        fieldset.InnerHtml.AppendHtml(legend).AppendHtml(HintAndErrors()).AppendHtml(content);
        return fieldset;
    }
}
