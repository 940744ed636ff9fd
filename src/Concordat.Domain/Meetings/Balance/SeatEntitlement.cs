using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>What a group is entitled to of all ordinary committee seats: its exact quota, its whole seats, and the principle that decided them.</summary>
public sealed record SeatEntitlement(BalanceGroup Group, Fraction Quota, int Seats, BalancePrinciple Principle, Working Working);
