namespace Concordat.Domain.Shared;

/// <summary>A day on which the general rule was set aside by royal proclamation: a bank holiday added, or one moved away from its usual day.</summary>
public sealed record BankHolidayChange(BankHoliday Holiday, bool IsAdded);
