using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A draft to be accepted as a review: what the review is, and until when identities of evidence in confidence are kept.</summary>
public sealed record AcceptDraft(Guid DraftId, int Version, ReviewSetUp SetUp, DateOnly? EraseOn);
