using AngleSharp.Dom;

namespace Concordat.Documents.Reading.Formats;

/// <summary>A list of a web page that is open, and how far it has counted.</summary>
internal sealed class HtmlList(IElement element)
{
    /// <summary>The attribute that says what stands behind the number, where it is no full stop.</summary>
    public const string DelimiterAttribute = "data-delimiter";

    private readonly string? format = HtmlMarks.CountedAs(element);
    private int next = HtmlMarks.Number(element, "start", 1);

    /// <summary>Whether an item of it is being read.</summary>
    public bool InItem { get; set; }

    public (string Bullet, string Label) Next(IElement item)
    {
        if (format is null)
            return ("•", "");
        var number = HtmlMarks.Number(item, "value", next);
        next = number + 1;
        return ("", CountedLabel.Of(number, format) + (element.GetAttribute(DelimiterAttribute) ?? "."));
    }
}
