using System.Globalization;

namespace Concordat.Domain.Shared;

/// <summary>Whole pence as pounds: "£1,234.50"; whole pounds drop the pence ("£11,250"); below zero the sign comes first ("−£20").</summary>
public static class MoneyWords
{
    public static string For(long pence)
    {
        // As decimal, because the smallest long has no positive counterpart.
        var pounds = Math.Abs((decimal)pence) / 100;
        var sign = pence < 0 ? "−" : "";
        return sign + "£" + pounds.ToString(pence % 100 == 0 ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
    }
}
