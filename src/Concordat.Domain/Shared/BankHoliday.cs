namespace Concordat.Domain.Shared;

/// <summary>A bank holiday and where it is one.</summary>
public sealed record BankHoliday(DateOnly Date, string Name, string Where);
