using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>
/// Political balance worked out: entitlements to all ordinary committee seats, the seats left for members in no group, the allocation
/// that deviates least from exact shares, the adjustments councils print, and a given allocation judged.
/// </summary>
public sealed record PoliticalBalanceResult(
    BalanceFacts Facts, int Seats, IReadOnlyList<SeatEntitlement> Entitlements, int Residual, SeatTable Allocation, Fraction Deviation,
    IReadOnlyList<BalanceAdjustment> Adjustments, BalanceCheck? Checked, IReadOnlyList<string> Warnings);
