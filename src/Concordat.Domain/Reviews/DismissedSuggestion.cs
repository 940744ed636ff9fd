using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// A suggested theme that the panel did not want; it is not suggested again until it is taken back. Dismissed with evidence in
/// confidence under it, it is itself in confidence.
/// </summary>
public sealed class DismissedSuggestion : IVersioned, IEvidence
{
    private DismissedSuggestion()
    {
    }

    /// <summary>Remembers it by its key and as it was called.</summary>
    public static DismissedSuggestion Remember(Guid id, Guid reviewId, string key, string label, DateOnly on, bool inConfidence) =>
        new() { Id = id, ReviewId = reviewId, SuggestionKey = key, Label = label, DismissedOn = on, InConfidence = inConfidence };

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The key of the suggestion.</summary>
    public string SuggestionKey { get; private set; } = "";

    /// <summary>What it was called.</summary>
    public string Label { get; private set; } = "";

    /// <summary>The day it was dismissed.</summary>
    public DateOnly DismissedOn { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }
}
