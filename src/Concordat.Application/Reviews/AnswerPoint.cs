using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A witness's answer about one point.</summary>
public sealed record AnswerPoint(PointCheckAnswer Answer, string? Correction);
