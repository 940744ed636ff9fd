using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;text-input for="Title" /&gt;: one line of text.</summary>
[HtmlTargetElement("text-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextInputTagHelper : FieldTagHelper
{
    /// <summary>text, email, tel, password or search. Numbers are text with inputmode, as a spinner loses what was typed.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "text";

    /// <summary>A width in characters (2, 3, 4, 5, 10, 20 or 30), when the answer has a known length.</summary>
    [HtmlAttributeName("width")]
    public int? Width { get; set; }

    [HtmlAttributeName("prefix")]
    public string? Prefix { get; set; }

    [HtmlAttributeName("suffix")]
    public string? Suffix { get; set; }

    [HtmlAttributeName("autocomplete")]
    public string? Autocomplete { get; set; }

    [HtmlAttributeName("inputmode")]
    public string? InputMode { get; set; }

    [HtmlAttributeName("spellcheck")]
    public bool? Spellcheck { get; set; }

    /// <summary>Suggestions, offered by the browser and never required.</summary>
    [HtmlAttributeName("suggestions")]
    public IEnumerable<string>? Suggestions { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isPassword = string.Equals(Type, "password", StringComparison.Ordinal);
        BeginGroup(output, Id, isPassword ? "govuk-password-input" : null);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        var classes = "govuk-input";
        if (Errors.Count > 0) classes += " govuk-input--error";
        if (Width is not null) classes += $" govuk-input--width-{Width}";
        if (isPassword) classes += " govuk-password-input__input govuk-js-password-input-input";
        input.AddCssClass(classes);
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        input.Attributes["type"] = Type;
        if (!isPassword && TypedValue is { Length: > 0 } value) input.Attributes["value"] = value;
        if (DescribedBy is { } described) input.Attributes["aria-describedby"] = described;
        if (Autocomplete is not null) input.Attributes["autocomplete"] = Autocomplete;
        if (InputMode is not null) input.Attributes["inputmode"] = InputMode;
        if (isPassword) input.Attributes["autocapitalize"] = "none";
        if (Spellcheck is not null || isPassword || Type == "email") input.Attributes["spellcheck"] = Spellcheck == true ? "true" : "false";
        if (Suggestions is not null) input.Attributes["list"] = Id + "-suggestions";

        if (isPassword) output.Attributes.SetAttribute("data-module", "govuk-password-input");

        output.Content.AppendHtml(LabelTag()).AppendHtml(HintAndErrors()).AppendHtml(isPassword ? WithShowButton(input) : WithAffixes(input));
        if (Suggestions is not null) output.Content.AppendHtml(SuggestionList(Suggestions));
    }

    private IHtmlContent WithAffixes(TagBuilder input)
    {
        if (Prefix is null && Suffix is null) return input;
        var wrapper = new TagBuilder("div");
        wrapper.AddCssClass("govuk-input__wrapper");
        if (Prefix is not null) wrapper.InnerHtml.AppendHtml(Affix("govuk-input__prefix", Prefix));
        wrapper.InnerHtml.AppendHtml(input);
        if (Suffix is not null) wrapper.InnerHtml.AppendHtml(Affix("govuk-input__suffix", Suffix));
        return wrapper;
    }

    /// <summary>The script brings the button out of hiding.</summary>
    private TagBuilder WithShowButton(TagBuilder input)
    {
        var button = new TagBuilder("button");
        button.AddCssClass("govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle");
        button.Attributes["type"] = "button";
        button.Attributes["data-module"] = "govuk-button";
        button.Attributes["aria-controls"] = Id;
        button.Attributes["aria-label"] = "Show password";
        button.Attributes["hidden"] = "hidden";
        button.InnerHtml.Append("Show");
        var wrapper = new TagBuilder("div");
        wrapper.AddCssClass("govuk-input__wrapper govuk-password-input__wrapper");
        wrapper.InnerHtml.AppendHtml(input).AppendHtml(button);
        return wrapper;
    }

    private static TagBuilder Affix(string cssClass, string text)
    {
        var affix = new TagBuilder("div");
        affix.AddCssClass(cssClass);
        affix.Attributes["aria-hidden"] = "true";
        affix.InnerHtml.Append(text);
        return affix;
    }

    private TagBuilder SuggestionList(IEnumerable<string> suggestions)
    {
        var list = new TagBuilder("datalist");
        list.Attributes["id"] = Id + "-suggestions";
        foreach (var suggestion in suggestions)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = suggestion;
            list.InnerHtml.AppendHtml(option);
        }
        return list;
    }
}
