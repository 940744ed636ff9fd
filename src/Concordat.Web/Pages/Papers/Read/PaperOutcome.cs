namespace Concordat.Web.Pages.Papers.Read;

/// <summary>What became of one paper that was chosen, where it leads, and why it could not be read.</summary>
public sealed record PaperOutcome(string Name, PaperOutcomeStatus Status, string? Href, IReadOnlyList<string> Reasons)
{
    /// <summary>The day it was read before.</summary>
    public DateOnly? ReadOn { get; init; }
}
