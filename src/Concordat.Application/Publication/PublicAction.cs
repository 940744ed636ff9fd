using Concordat.Domain.Reviews;

namespace Concordat.Application.Publication;

/// <summary>
/// An action as the public reads it. <paramref name="LateSince"/> is the day it was due, once the reminder ladder has been climbed to its
/// last rung; <paramref name="Why"/> is the reason on record for what is not done.
/// </summary>
public sealed record PublicAction(
    string Reference, string Title, string? Organisation, ActionStatus Status, DateOnly? DueOn, DateOnly? FirstDueOn, DateOnly? LateSince, string? Why, string? LatestNote, DateOnly? LatestNoteOn, string? EvidenceLink);
