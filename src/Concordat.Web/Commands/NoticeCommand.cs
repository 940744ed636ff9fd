using System.Globalization;
using Concordat.Application.Shared;
using Concordat.Domain.Meetings.Notice;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Web.Commands;

/// <summary><c>notice …</c>: the calendar of meetings and decisions, with no database and no sign-in.</summary>
public static class NoticeCommand
{
    private const int FirstYear = 2000;
    private const int LastYear = 2200;
    private const string Usage = """
        ./concordat notice --meeting DATE [--clear-days 5] [--mode working|strict] [--json]
        ./concordat notice --key-decision DATE [--mode calendar|working] [--json]
        ./concordat notice --published DATE --call-in N [--json]
        ./concordat notice --scrutiny-report DATE [--json]
        ./concordat notice --notice-given DATE --months N [--json]
        ./concordat notice --bank-holidays YEAR [--json]
        """;

    private static readonly Dictionary<string, string[]> Verbs = new(StringComparer.Ordinal)
    {
        ["--meeting"] = ["--clear-days", "--mode"],
        ["--key-decision"] = ["--mode"],
        ["--published"] = ["--call-in"],
        ["--scrutiny-report"] = [],
        ["--notice-given"] = ["--months"],
        ["--bank-holidays"] = [],
    };

    private static NoticeCalendar Calendar => new(UkBankHolidays.Current);

    /// <summary>Works out the one thing asked for. 0 done, 1 refused, 2 wrong usage.</summary>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, Console.Out, Console.Error);

    /// <summary>The same for given writers.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var json = args.Contains("--json");
        if (Options(args.Where(a => a != "--json").ToList(), out var options) is { } fault) return await CommandFile.WrongUsageAsync(error, $"{fault}\n{Usage}");
        var verb = options.Keys.Single(Verbs.ContainsKey);
        if (verb == "--published" && !options.ContainsKey("--call-in")) return await CommandFile.WrongUsageAsync(error, $"Say how many working days the call-in window has: --call-in 5.\n{Usage}");
        if (verb == "--notice-given" && !options.ContainsKey("--months")) return await CommandFile.WrongUsageAsync(error, $"Say how many months the notice has: --months 6.\n{Usage}");
        try
        {
            var (answer, working, lines) = Answer(verb, options);
            if (json) return await CommandFile.PrintJsonAsync(output, answer);
            foreach (var line in lines) await output.WriteLineAsync(line);
            foreach (var input in working?.Inputs ?? []) await output.WriteLineAsync($"  {input.Name}: {input.Value}{(input.Unit is null ? "" : $" {input.Unit}")}");
            return 0;
        }
        catch (RefusedException refused)
        {
            return await CommandFile.RefuseAsync(error, refused.Reasons, json);
        }
    }

    private static (object Answer, Working? Working, IReadOnlyList<string> Lines) Answer(string verb, Dictionary<string, string> options)
    {
        switch (verb)
        {
            case "--meeting":
                var meeting = MeetingNotice.For(Date(options, verb), Whole(options, "--clear-days", MeetingNotice.UsualClearDays, 0, 365), Mode(options, DayCounting.Working, DayCounting.Working, DayCounting.Strict), Calendar);
                return (new { meeting.Value.LatestPublication, days = meeting.Value.ClearDays, meeting.Value.Warnings, meeting.Working }, meeting.Working, [meeting.Working.Text, .. meeting.Value.Warnings]);
            case "--key-decision":
                var decision = KeyDecisionNotice.For(Date(options, verb), Mode(options, DayCounting.Calendar, DayCounting.Calendar, DayCounting.Working), Calendar);
                return (new { decision.Value.PublishBy, decision.Value.GeneralExceptionBy, decision.Value.SpecialUrgencyAfter, decision.Value.Warnings, decision.Working }, decision.Working, [decision.Working.Text, .. decision.Value.Warnings]);
            case "--published":
                var window = CallInWindow.For(Date(options, verb), Whole(options, "--call-in", null, 1, 365), Calendar);
                return (new { window.Value.Closes, window.Value.Implementable, window.Working }, window.Working, [window.Working.Text]);
            case "--scrutiny-report":
                var received = Date(options, verb);
                var respond = StatutoryResponseClock.RespondBy(received, received);
                return (new { respondBy = respond.Value, respond.Working }, respond.Working, [respond.Working.Text]);
            case "--notice-given":
                var ends = NoticePeriod.EndsOn(Date(options, verb), Whole(options, "--months", null, 1, 1200));
                return (new { endsOn = ends.Value, ends.Working }, ends.Working, [ends.Working.Text]);
            default:
                var holidays = UkBankHolidays.Current.InEngland(Whole(options, verb, null, FirstYear, LastYear));
                return (new { bankHolidays = holidays.Select(holiday => new { holiday.Date, holiday.Name }) }, null, [.. holidays.Select(holiday => $"{holiday.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {holiday.Name}")]);
        }
    }

    private static string? Options(List<string> args, out Dictionary<string, string> options)
    {
        options = new(StringComparer.Ordinal);
        for (var place = 0; place < args.Count; place++)
        {
            var (name, value) = args[place].Split('=', 2) is [var before, var after] ? (before, after) : (args[place], null);
            if (!Verbs.ContainsKey(name) && !Verbs.Values.Any(known => known.Contains(name))) return $"There is no option “{name}”.";
            value ??= place + 1 < args.Count ? args[++place] : null;
            if (value is null) return $"{name} needs a value.";
            if (!options.TryAdd(name, value)) return $"{name} is given twice.";
        }

        var verbs = options.Keys.Where(Verbs.ContainsKey).ToList();
        if (verbs.Count != 1) return "Ask for one thing at a time.";
        return options.Keys.FirstOrDefault(name => name != verbs[0] && !Verbs[verbs[0]].Contains(name)) is { } stray ? $"{stray} does not go with {verbs[0]}." : null;
    }

    private static DateOnly Date(Dictionary<string, string> options, string name) =>
        DateOnly.TryParseExact(options[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= FirstYear and <= LastYear
            ? date
            : throw new RefusedException($"“{options[name]}” is not a date that can be. Give a real date from {FirstYear.ToString(CultureInfo.InvariantCulture)} to {LastYear.ToString(CultureInfo.InvariantCulture)} as 2026-09-24.", name);

    private static int Whole(Dictionary<string, string> options, string name, int? unlessGiven, int least, int most)
    {
        if (!options.TryGetValue(name, out var text) && unlessGiven is { } usual) return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"{name} is a whole number from {least} to {most}."), name);
    }

    private static DayCounting Mode(Dictionary<string, string> options, DayCounting unlessGiven, params DayCounting[] allowed)
    {
        if (!options.TryGetValue("--mode", out var text)) return unlessGiven;
        foreach (var mode in allowed)
        {
            if (mode.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)) return mode;
        }

        throw new RefusedException($"--mode is {string.Join(" or ", allowed.Select(mode => mode.ToString().ToLowerInvariant()))}.", "--mode");
    }
}
