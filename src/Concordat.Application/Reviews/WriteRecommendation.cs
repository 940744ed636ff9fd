using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A new recommendation of a review.</summary>
public sealed record WriteRecommendation(
    Guid ReviewId,
    string Text,
    string? PrintedNumber = null,
    Guid? ParentId = null,
    Guid? AreaId = null,
    SixQuestionAnswers? Answers = null,
    IReadOnlyList<Guid>? FindingIds = null,
    IReadOnlyList<AddressedTo>? Addressees = null);
