using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Changes to a draft. <paramref name="Version"/> is the one the person was looking at.</summary>
public sealed record ReviseRecommendation(
    Guid RecommendationId,
    int Version,
    string Text,
    string? PrintedNumber,
    Guid? AreaId,
    SixQuestionAnswers Answers,
    IReadOnlyList<Guid> FindingIds);
