using Concordat.Domain.Reviews;

namespace Concordat.Application.Publication;

/// <summary>A recommendation as the public reads it, with every answer and action.</summary>
public sealed record PublicRecommendation(
    Guid Id, int Number, string Reference, string? PrintedNumber, string Text, string ReviewReference, string ReviewTitle, RecommendationStatus Status, string Standing,
    DateOnly IssuedOn, DateOnly? RespondBy, DateOnly? ClosedOn, string? ClosedByBody, string? ClosingNote, DateOnly? WithdrawnOn, string? WithdrawnReason, DateTime ChangedAt,
    IReadOnlyList<PublicAnswer> Answers, IReadOnlyList<PublicAction> Actions)
{
    /// <summary>Whether an action for it is late beyond the last reminder.</summary>
    public bool IsLate => Status == RecommendationStatus.Issued && Actions.Any(action => action.LateSince is not null);
}
