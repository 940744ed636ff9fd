using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

/// <summary>What a witness sees by their link: the review, when they spoke, and their own points; or why the link does not work.</summary>
public sealed record WitnessCheckView(string ReviewTitle, DateOnly? HeldOn, DateTime ExpiresAt, IReadOnlyList<PointLine> Points, IReadOnlyList<Reason> Reasons);
