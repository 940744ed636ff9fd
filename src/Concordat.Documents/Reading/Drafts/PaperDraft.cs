namespace Concordat.Documents.Reading.Drafts;

/// <summary>
/// What was read in a paper, for a person to confirm. Nothing in it is fact yet. Every character of the paper is
/// either in the text of one item or in <see cref="Unplaced"/>; statuses, references, dates and the recommendations
/// made from actions only point into such text.
/// </summary>
public sealed record PaperDraft
{
    public string? Title { get; init; }

    public PaperKind Kind { get; init; }

    public DateOnly? Date { get; init; }

    public List<DraftSession> Sessions { get; init; } = [];

    public List<DraftArea> Areas { get; init; } = [];

    public List<DraftRecommendation> Recommendations { get; init; } = [];

    public List<DraftQuestion> Questions { get; init; } = [];

    public List<DraftPartnership> Partnerships { get; init; } = [];

    public DraftTermsOfReference TermsOfReference { get; init; } = new();

    public List<DraftTeamMember> Team { get; init; } = [];

    public List<string> ScopeQuestions { get; init; } = [];

    public List<DraftStatement> Statements { get; init; } = [];

    /// <summary>What no recogniser could place, in the paper's order.</summary>
    public List<DraftLine> Unplaced { get; init; } = [];

    /// <summary>What the reader was unsure of, with the line.</summary>
    public List<DraftLine> Warnings { get; init; } = [];
}
