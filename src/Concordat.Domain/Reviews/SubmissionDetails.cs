namespace Concordat.Domain.Reviews;

/// <summary>What a person says of a submission.</summary>
public sealed record SubmissionDetails(SubmissionKind Kind, string FromName, string? ThroughName, string? Text, DateOnly ReceivedOn, Guid? FileId);
