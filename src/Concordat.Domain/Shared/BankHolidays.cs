using System.Globalization;

namespace Concordat.Domain.Shared;

/// <summary>
/// Bank holidays under the Banking and Financial Dealings Act 1971 and the common law: by the general rule, with the days that a
/// royal proclamation added or moved (section 1(2) and (3)), which are data.
/// </summary>
public sealed class BankHolidays
{
    public const string England = "England and Wales";
    public const string Scotland = "Scotland";
    public const string NorthernIreland = "Northern Ireland";
    private readonly ILookup<int, BankHolidayChange> _changes;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, IReadOnlyList<BankHoliday>> _known = new();

    public BankHolidays(IEnumerable<BankHolidayChange> changes) => _changes = changes.ToLookup(change => change.Holiday.Date.Year);

    /// <summary>Reads lines of "date,name,where,change" after a heading; the change is "added" or "moved away".</summary>
    /// <exception cref="FormatException">A date or a change is not one of those.</exception>
    public static BankHolidays Parse(string csv) => new(csv
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(parts => new BankHolidayChange(
            new BankHoliday(DateOnly.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), parts[1], parts[2]),
            parts[3] switch { "added" => true, "moved away" => false, var other => throw new FormatException($"“{other}” is neither “added” nor “moved away”.") })));

    /// <summary>The bank holidays of a year, anywhere in the United Kingdom, by date.</summary>
    public IReadOnlyList<BankHoliday> Of(int year) => _known.GetOrAdd(year, AllOf);

    /// <summary>The bank holidays of a year in England, by date.</summary>
    public IReadOnlyList<BankHoliday> InEngland(int year) => [.. Of(year).Where(day => day.Where == England)];

    /// <summary>A day that is no Saturday, Sunday or bank holiday in England.</summary>
    public bool IsWorkingDayInEngland(DateOnly day) => IsWeekday(day) && !Of(day.Year).Any(h => h.Date == day && h.Where == England);

    /// <summary>A day that is no Saturday, Sunday or bank holiday in any part of the United Kingdom (Freedom of Information Act 2000 s10(6)).</summary>
    public bool IsWorkingDayEverywhere(DateOnly day) => IsWeekday(day) && Of(day.Year).All(h => h.Date != day);

    private IReadOnlyList<BankHoliday> AllOf(int year)
    {
        var changes = _changes[year].ToList();
        var away = changes.Where(change => !change.IsAdded).Select(change => (change.Holiday.Date, change.Holiday.Where)).ToHashSet();
        return [.. ByRule(year).Where(day => !away.Contains((day.Date, day.Where))).Concat(changes.Where(change => change.IsAdded).Select(change => change.Holiday)).OrderBy(day => day.Date).ThenBy(day => day.Where, StringComparer.Ordinal)];
    }

    /// <summary>The bank holidays of a year by the general rule: a day that falls on a weekend moves to the next weekday that is free.</summary>
    public static IReadOnlyList<BankHoliday> ByRule(int year)
    {
        var days = new List<BankHoliday>();
        var easter = Easter(year);
        var newYear = Moved(new DateOnly(year, 1, 1));
        Everywhere(newYear, "New Year’s Day");
        days.Add(new(Moved(new DateOnly(year, 1, 2), newYear), "2 January", Scotland));
        days.Add(new(Moved(new DateOnly(year, 3, 17)), "St Patrick’s Day", NorthernIreland));
        Everywhere(easter.AddDays(-2), "Good Friday");
        SouthAndNorthernIreland(easter.AddDays(1), "Easter Monday");
        Everywhere(FirstMonday(year, 5), "Early May bank holiday");
        Everywhere(LastMonday(year, 5), "Spring bank holiday");
        days.Add(new(Moved(new DateOnly(year, 7, 12)), "Battle of the Boyne", NorthernIreland));
        days.Add(new(FirstMonday(year, 8), "Summer bank holiday", Scotland));
        SouthAndNorthernIreland(LastMonday(year, 8), "Summer bank holiday");
        days.Add(new(Moved(new DateOnly(year, 11, 30)), "St Andrew’s Day", Scotland));
        // Boxing Day keeps a weekday of its own; it is Christmas Day that then moves past it.
        var boxing = new DateOnly(year, 12, 26);
        var christmas = Moved(new DateOnly(year, 12, 25), IsWeekday(boxing) ? boxing : null);
        Everywhere(christmas, "Christmas Day");
        Everywhere(IsWeekday(boxing) ? boxing : Moved(boxing, christmas), "Boxing Day");
        return [.. days.OrderBy(day => day.Date).ThenBy(day => day.Where, StringComparer.Ordinal)];

        void Everywhere(DateOnly date, string name)
        {
            SouthAndNorthernIreland(date, name);
            days.Add(new(date, name, Scotland));
        }

        void SouthAndNorthernIreland(DateOnly date, string name)
        {
            days.Add(new(date, name, England));
            days.Add(new(date, name, NorthernIreland));
        }
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static DateOnly Moved(DateOnly day, DateOnly? taken = null)
    {
        while (!IsWeekday(day) || day == taken) day = day.AddDays(1);
        return day;
    }

    private static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7);
    }

    private static DateOnly LastMonday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)DayOfWeek.Monday + 7) % 7));
    }

    // The Gregorian computus (Meeus, Jones and Butcher).
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = Math.DivRem(year, 100);
        var (d, e) = Math.DivRem(b, 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (month, day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
