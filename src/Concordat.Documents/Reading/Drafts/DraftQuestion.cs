namespace Concordat.Documents.Reading.Drafts;

/// <summary>A question that was asked, with the responses to it.</summary>
public sealed record DraftQuestion
{
    public string Question { get; init; } = "";

    public List<string> Answers { get; init; } = [];

    public int Line { get; init; }
}
