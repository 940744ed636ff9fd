namespace Concordat.Documents.Reading;

/// <summary>A neutral picture of a paper: its blocks in order, and what its reader was unsure of.</summary>
public sealed record PaperDocument(IReadOnlyList<PaperBlock> Blocks)
{
    /// <summary>The name of the format, for people: "text" or "Word".</summary>
    public required string Format { get; init; }

    public IReadOnlyList<Drafts.DraftLine> Warnings { get; init; } = [];

    /// <summary>The title kept in the file's own properties is not read: it is seldom the paper's.</summary>
    public string SourceText { get; init; } = "";
}
