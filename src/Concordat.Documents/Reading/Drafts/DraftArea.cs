namespace Concordat.Documents.Reading.Drafts;

/// <summary>An area of a review. <see cref="Ambition"/> is the paper's own sentence, null when it states none.</summary>
public sealed record DraftArea
{
    public string Name { get; init; } = "";

    public string? Ambition { get; init; }

    public List<DraftLine> Completed { get; init; } = [];

    public List<DraftAction> Actions { get; init; } = [];

    public int Line { get; init; }
}
