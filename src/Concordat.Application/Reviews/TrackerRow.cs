namespace Concordat.Application.Reviews;

/// <summary>
/// A row of the tracker of recommendations: one recommendation, one addressee, and one of its actions where there are any.
/// <paramref name="Number"/> is the row's place in the file it was read from, for messages.
/// </summary>
public sealed record TrackerRow(
    int Number, string Reference, string? PrintedNumber, string Text, string? Area, string? AddressedTo, string? Response, string? Words, string? Condition, string? NotAccepted, string? Reason,
    DateOnly? DeferredUntil, string? RespondedBy, DateOnly? Meeting, string? ActionReference, string? Action, string? LeadOfficer, DateOnly? Due, string? DueReason, string? Status, string? DeliveryPlan, string? LastUpdate, string? Exempt = null);
