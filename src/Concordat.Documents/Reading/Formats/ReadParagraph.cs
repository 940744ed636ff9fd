namespace Concordat.Documents.Reading.Formats;

/// <summary>A paragraph or a row of a table as a format tells it: a heading, an item of a list, or neither.</summary>
internal sealed record ReadParagraph(BlockPlace Place, string Text)
{
    /// <summary>1 for the highest heading, 0 for text.</summary>
    public int Level { get; init; }

    public string Bullet { get; init; } = "";

    public string Label { get; init; } = "";

    public int Depth { get; init; }

    public bool Bold { get; init; }

    /// <summary>A further paragraph of the item above it.</summary>
    public bool InItem { get; init; }

    /// <summary>Stands beside the paper itself: a note, a header, a menu.</summary>
    public bool Beside { get; init; }

    /// <summary>The cells of the row, where this stands for a row of a table.</summary>
    public IReadOnlyList<string>? Cells { get; init; }

    public int Table { get; init; }
}
