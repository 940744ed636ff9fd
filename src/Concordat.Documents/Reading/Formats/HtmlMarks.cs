using AngleSharp.Dom;

namespace Concordat.Documents.Reading.Formats;

/// <summary>What the elements of a web page mean for reading it as a paper.</summary>
internal static class HtmlMarks
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "script", "style", "template", "link", "meta", "base" };

    private static readonly HashSet<string> BesideThePaper = new(StringComparer.Ordinal)
    {
        "nav", "aside", "footer", "noscript", "button", "select", "datalist", "textarea", "title", "dialog", "iframe", "object", "audio", "video", "canvas",
    };

    private static readonly HashSet<string> RolesBeside = new(StringComparer.OrdinalIgnoreCase) { "navigation", "contentinfo", "search", "complementary", "alert", "dialog" };

    private static readonly HashSet<string> Flowing = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "output", "q", "ruby", "rb", "rp", "rt",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "input", "o:p", "nobr", "picture", "source", "meter", "progress",
    };

    /// <summary>What is never text, and the mark of a footnote with the arrow back to it, which are no part of the words they stand at.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName)
        || (element.LocalName == "a" && (element.ClassList.Contains("footnote-ref") || element.ClassList.Contains("footnote-back-ref") || element.ClassList.Contains("footnote-back")));

    /// <summary>Menus, footers and what is not shown: kept, but apart from the paper.</summary>
    public static bool IsBeside(IElement element) =>
        BesideThePaper.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && RolesBeside.Contains(role))
        || (element.LocalName == "header" && element.QuerySelector("h1,h2,h3,table") is null && element.Closest("article,main,section") is null)
        || element.ClassList.Contains("footnotes")
        || element.HasAttribute("hidden") || Style(element).Contains("display:none", StringComparison.Ordinal);

    /// <summary>Whether the element stands in a line of text; an unknown one does.</summary>
    public static bool IsInline(IElement element) =>
        Flowing.Contains(element.LocalName) || element.NamespaceUri != "http://www.w3.org/1999/xhtml" || element is AngleSharp.Html.Dom.IHtmlUnknownElement;

    public static bool IsStruck(IElement element) =>
        element.LocalName is "del" or "s" or "strike" || Style(element).Contains("line-through", StringComparison.Ordinal);

    public static bool? IsBold(IElement element)
    {
        if (element.LocalName is "b" or "strong" or "th")
            return true;
        var style = Style(element);
        var at = style.IndexOf("font-weight:", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var weight = style.AsSpan(at + "font-weight:".Length);
        return weight.StartsWith("bold") || (weight.Length > 0 && weight[0] is >= '6' and <= '9');
    }

    /// <summary>How an ordered list counts: 1, a, A, i or I; null for bullets.</summary>
    public static string? CountedAs(IElement list)
    {
        var style = Style(list);
        var named = ((string, string)[])[("lower-alpha", "a"), ("lower-latin", "a"), ("upper-alpha", "A"), ("upper-latin", "A"), ("lower-roman", "i"), ("upper-roman", "I"), ("decimal", "1")];
        foreach (var (name, format) in named)
        {
            if (style.Contains(name, StringComparison.Ordinal))
                return format;
        }
        if (list.LocalName != "ol")
            return null;
        return list.GetAttribute("type") is { Length: 1 } type && type[0] is 'a' or 'A' or 'i' or 'I' ? list.GetAttribute("type") : "1";
    }

    public static int Number(IElement element, string attribute, int otherwise) =>
        int.TryParse(element.GetAttribute(attribute), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private static string Style(IElement element) =>
        element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
}
