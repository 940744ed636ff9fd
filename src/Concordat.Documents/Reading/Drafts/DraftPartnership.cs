namespace Concordat.Documents.Reading.Drafts;

/// <summary>A partnership in a register: <see cref="Origin"/> is "table" or "section".</summary>
public sealed record DraftPartnership
{
    public string Name { get; init; } = "";

    public List<string> Organisations { get; init; } = [];

    public string? Description { get; init; }

    public string? Benefit { get; init; }

    public string? Status { get; init; }

    public string Origin { get; init; } = "table";

    public int Line { get; init; }
}
