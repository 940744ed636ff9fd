using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Charts;

/// <summary>The few shapes that charts are made of. Colours are classes: the Content-Security-Policy refuses styles in markup.</summary>
internal static class Svg
{
    public static TagBuilder Root(string id, string title, string description, int width, int height)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("chart__svg");
        svg.Attributes["viewBox"] = string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}");
        svg.Attributes["role"] = "img";
        svg.Attributes["aria-labelledby"] = $"{id}-title {id}-description";
        svg.InnerHtml.AppendHtml(Title(title, id + "-title"));
        var words = new TagBuilder("desc");
        words.Attributes["id"] = id + "-description";
        words.InnerHtml.Append(description);
        svg.InnerHtml.AppendHtml(words);
        return svg;
    }

    public static TagBuilder Title(string text, string? id = null)
    {
        var title = new TagBuilder("title");
        if (id is not null) title.Attributes["id"] = id;
        title.InnerHtml.Append(text);
        return title;
    }

    public static TagBuilder Line(string classes, double fromX, double fromY, double toX, double toY) =>
        Shape("line", classes, ("x1", fromX), ("y1", fromY), ("x2", toX), ("y2", toY));

    public static TagBuilder Rectangle(string classes, double x, double y, double width, double height) =>
        Shape("rect", classes, ("x", x), ("y", y), ("width", width), ("height", height));

    public static TagBuilder Circle(string classes, double x, double y, double radius) =>
        Shape("circle", classes, ("cx", x), ("cy", y), ("r", radius));

    public static TagBuilder Text(string classes, double x, double y, string text, string anchor)
    {
        var words = Shape("text", classes, ("x", x), ("y", y));
        words.Attributes["text-anchor"] = anchor;
        words.Attributes["dominant-baseline"] = "middle";
        words.InnerHtml.Append(text);
        return words;
    }

    public static string Shorten(string text, int length) => text.Length <= length ? text : text[..(length - 1)].TrimEnd() + "\u2026";

    /// <summary>The figure around a chart: a caption, the key of its colours, and a region that scrolls where the screen is narrow.</summary>
    public static void Figure(TagHelperOutput output, string id, string title, TagBuilder svg, IEnumerable<(string Name, string ColourClass)> key)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Attributes.SetAttribute("id", id);
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("aria-label", title);
        var caption = new TagBuilder("figcaption");
        caption.AddCssClass("chart__caption");
        caption.InnerHtml.Append(title);
        output.Content.SetHtmlContent(caption);

        var list = new TagBuilder("ul");
        list.AddCssClass("chart__key");
        foreach (var (name, colourClass) in key)
        {
            var item = new TagBuilder("li");
            var text = new TagBuilder("span");
            text.AddCssClass($"council-name {colourClass}");
            text.InnerHtml.Append(name);
            item.InnerHtml.AppendHtml(text);
            list.InnerHtml.AppendHtml(item);
        }
        if (list.HasInnerHtml) output.Content.AppendHtml(list);
        output.Content.AppendHtml(svg);
    }

    private static TagBuilder Shape(string name, string classes, params ReadOnlySpan<(string Name, double Value)> attributes)
    {
        var shape = new TagBuilder(name);
        shape.AddCssClass(classes);
        foreach (var (attribute, value) in attributes) shape.Attributes[attribute] = value.ToString("0.##", CultureInfo.InvariantCulture);
        return shape;
    }
}
