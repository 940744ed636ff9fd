using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>A given allocation, judged: how far it is from exact shares, and what it breaks.</summary>
public sealed record BalanceCheck(Fraction Deviation, IReadOnlyList<BalanceBreach> Breaches);
