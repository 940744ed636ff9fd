namespace Concordat.Domain.Reviews.Drafts;

/// <summary>One line of the paper as it was read, to be shown beside the items.</summary>
public sealed record DraftPaperLine(int Line, int? Page, string Text);
