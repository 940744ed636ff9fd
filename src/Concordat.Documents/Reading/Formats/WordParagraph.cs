namespace Concordat.Documents.Reading.Formats;

/// <summary>A paragraph of a Word document as read, before it is known what it is.</summary>
internal sealed record WordParagraph(int Number, string Text, string? Style, int? NumberingId, int? ListLevel, int? OutlineLevel, bool Bold, int Start)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public BlockPlace Place => new(Number, null, Start, Text.Length);

    /// <summary>The cells of the row, where this stands for a row of a table.</summary>
    public IReadOnlyList<string>? Cells { get; init; }

    public int Table { get; init; }
}
