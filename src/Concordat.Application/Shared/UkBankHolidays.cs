using Concordat.Domain.Shared;

namespace Concordat.Application.Shared;

/// <summary>The bank holidays this program knows of, read from its own file.</summary>
public static class UkBankHolidays
{
    public static BankHolidays Current { get; } = BankHolidays.Parse(ReferenceFile.Read("bank-holiday-changes.csv"));
}
