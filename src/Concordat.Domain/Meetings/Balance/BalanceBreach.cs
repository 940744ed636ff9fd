namespace Concordat.Domain.Meetings.Balance;

/// <summary>What a given allocation breaks, where, and for whom.</summary>
public sealed record BalanceBreach(BalancePrinciple Principle, string? Committee, string? Group, string Text);
