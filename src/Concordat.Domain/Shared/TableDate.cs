using System.Globalization;

namespace Concordat.Domain.Shared;

/// <summary>A date in the cell of a file somebody filled in: as it is exported, with strokes, or in words.</summary>
public static class TableDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"];

    /// <summary>The date; null where the text is none.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What is wrong with a cell that is no date, and what to enter.</summary>
    public static string Fault(string text, string column) => $"“{text.Trim()}” under “{column}” is not a date. Enter one like 2027-03-31 or 31/3/2027.";
}
