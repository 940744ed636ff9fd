namespace Concordat.Domain.Meetings.Balance;

/// <summary>A political group and how many members it has now (Local Government (Committees and Political Groups) Regulations 1990 reg 8: two or more).</summary>
public sealed record BalanceGroup(string Name, int Members);
