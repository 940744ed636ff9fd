namespace Concordat.Documents.Reading;

/// <summary>
/// One heading, paragraph, list item or table row of a paper, whatever format it came in. A block knows how the
/// paper looks, never what it means: that is for the recognisers.
/// </summary>
public sealed record PaperBlock
{
    public required PaperBlockKind Kind { get; init; }

    /// <summary>1-based line of the source; the paragraph number in a word-processor file.</summary>
    public required int Line { get; init; }

    /// <summary>1-based page where the format tells.</summary>
    public int? Page { get; init; }

    /// <summary>The text without bullet and label. Words struck out stand between <c>~~</c> and <c>~~</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The bullet of a list item, empty when it has none.</summary>
    public string Bullet { get; init; } = "";

    /// <summary>The number or letter it is printed with, such as "1.", "a)" or "7.1"; empty when it has none.</summary>
    public string Label { get; init; } = "";

    /// <summary>0 for an item of the outermost list.</summary>
    public int Depth { get; init; }

    /// <summary>1 for the highest heading style; 0 when the paper does not say.</summary>
    public int Level { get; init; }

    /// <summary>The whole block is set in bold.</summary>
    public bool Bold { get; init; }

    /// <summary>An empty line or paragraph stands directly before it.</summary>
    public bool AfterBlank { get; init; }

    /// <summary>The cells of a table row, empty ones included.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Rows with the same number belong to one table.</summary>
    public int Table { get; init; }

    /// <summary>The ranges of the source it was read from: several when a page break or a line end split it.</summary>
    public IReadOnlyList<SourceRange> Source { get; init; } = [];

    /// <summary>The text as printed, with its label.</summary>
    public string FullText => Label.Length == 0 ? Text : Label + " " + Text;

    /// <summary>The text of the item in a list: a label printed inside a bullet is part of what it says.</summary>
    public string ItemText => Bullet.Length > 0 ? FullText : Text;
}
