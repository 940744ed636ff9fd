namespace Concordat.Domain.Reviews;

/// <summary>What is recorded of a sitting that has been held.</summary>
public sealed record FollowUpHeld(DateOnly? On, string BodyName, string? MinuteReference, string? Note, IReadOnlyList<RatingGiven> Ratings);
