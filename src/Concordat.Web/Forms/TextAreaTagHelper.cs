using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;text-area for="Reason" rows="5" max-length="2000" /&gt;: several lines; with a length, a count of what is left.</summary>
[HtmlTargetElement("text-area", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextAreaTagHelper : FieldTagHelper
{
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 5;

    [HtmlAttributeName("max-length")]
    public int? MaxLength { get; set; }

    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        BeginGroup(output, Id, MaxLength is null ? null : "govuk-character-count");
        var area = new TagBuilder("textarea");
        var classes = "govuk-textarea";
        if (MaxLength is not null) classes += " govuk-js-character-count";
        if (Errors.Count > 0) classes += " govuk-textarea--error";
        area.AddCssClass(classes);
        area.Attributes["id"] = Id;
        area.Attributes["name"] = Name;
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        var described = string.Join(' ', new[] { DescribedBy, MaxLength is null ? null : Id + "-info" }.OfType<string>());
        if (described.Length > 0) area.Attributes["aria-describedby"] = described;
        if (Autocomplete is not null) area.Attributes["autocomplete"] = Autocomplete;
        // HTML drops a first line break inside a text area; an extra one keeps what was typed.
        area.InnerHtml.AppendHtml("\n").Append(TypedValue ?? "");

        output.Content.AppendHtml(LabelTag()).AppendHtml(HintAndErrors()).AppendHtml(area);
        if (MaxLength is not { } length) return;
        output.Attributes.SetAttribute("data-module", "govuk-character-count");
        output.Attributes.SetAttribute("data-maxlength", length.ToString(CultureInfo.InvariantCulture));
        var info = new TagBuilder("div");
        info.AddCssClass("govuk-hint govuk-character-count__message");
        info.Attributes["id"] = Id + "-info";
        info.InnerHtml.Append(string.Create(CultureInfo.GetCultureInfo("en-GB"), $"You can enter up to {length:N0} characters"));
        output.Content.AppendHtml(info);
    }
}
