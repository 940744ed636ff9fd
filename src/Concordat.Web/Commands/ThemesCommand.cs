using Concordat.Domain.Shared;
using System.Globalization;
using System.Text.Json;
using Concordat.Documents.Reading;
using Concordat.Domain.Reviews.ThemeFinding;

namespace Concordat.Web.Commands;

/// <summary><c>themes FILE [--json] [--most 25]</c>: suggests themes from what the witnesses of a paper said, with no database and no sign-in.</summary>
public static class ThemesCommand
{
    private const int Highest = 1000;
    private const string Usage = "./concordat themes FILE [--json] [--most 25]. FILE may be - for standard input.";

    /// <summary>Reads the paper and prints the themes. 0 done, 1 refused, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var json = false;
        var most = ThemeFinder.UsuallyMost;
        string? file = null;
        for (var i = 0; i < args.Length; i++)
        {
            var given = args[i].StartsWith("--most=", StringComparison.Ordinal) ? args[i]["--most=".Length..] : args[i] == "--most" ? args.ElementAtOrDefault(++i) ?? "" : null;
            if (given is not null)
            {
                if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > Highest) return await WrongAsync($"--most is a whole number from 1 to {Highest}. {Usage}");
            }
            else if (args[i] == "--json")
            {
                json = true;
            }
            else if (args[i] != "-" && args[i].StartsWith('-'))
            {
                return await WrongAsync($"There is no option “{args[i]}”. {Usage}");
            }
            else if (file is not null)
            {
                return await WrongAsync($"Name one file. {Usage}");
            }
            else
            {
                file = args[i];
            }
        }

        if (file is null) return await WrongAsync($"Name a file to find themes in: {Usage}");
        var read = ImportCommand.Read(file);
        if (read.Draft is not { } draft) return await ImportCommand.RefusedAsync(read.Refusals, json);
        var points = PaperEvidence.Of(draft);
        if (points.Count == 0) return await ImportCommand.RefusedAsync([new PaperRefusal("", "No witness says anything in this paper. Themes are found in notes of evidence: a session with its date, the witness’s name on a line, and each point on a line after a dash.")], json);
        var themes = ThemeFinder.Find(points, most, PaperEvidence.SubjectOf(draft));
        await using var output = Console.OpenStandardOutput();
        if (json) await WriteJsonAsync(output, themes);
        else await PrintAsync(output, themes, points.Count);
        return 0;
    }

    private static Task WriteJsonAsync(Stream output, IReadOnlyList<SuggestedTheme> themes) => JsonSerializer.SerializeAsync(
        output,
        new
        {
            themes = themes.Select(theme => new
            {
                theme.Label,
                theme.Terms,
                points = theme.Points.Select(p => new { p.Evidence.Text, p.Evidence.Line, p.Evidence.Witness, p.Evidence.Session, tone = ToneWords.Code(p.Tone), working = p.Why }),
                theme.Witnesses,
                theme.Sessions,
                theme.Score,
                theme.Working,
            }),
        },
        ImportCommand.Json);

    private static async Task PrintAsync(Stream output, IReadOnlyList<SuggestedTheme> themes, int points)
    {
        await using var writer = new StreamWriter(output, leaveOpen: true);
        await writer.WriteLineAsync(themes.Count == 0 ? "Nothing comes back in these points: no two of them share a subject." : $"{ListWords.Count(themes.Count, "theme", "themes")} suggested from {ListWords.Count(points, "point", "points")}. They are suggestions: read the points before you take one.");
        for (var i = 0; i < themes.Count; i++)
        {
            var theme = themes[i];
            await writer.WriteLineAsync();
            await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {theme.Label}: {ListWords.Count(theme.Points.Count, "point", "points")} of {ListWords.Count(theme.Witnesses, "witness", "witnesses")} in {ListWords.Count(theme.Sessions, "session", "sessions")} (score {theme.Score:0.###})"));
            await writer.WriteLineAsync($"   Words: {string.Join(", ", theme.Terms)}");
            foreach (var point in theme.Points)
                await writer.WriteLineAsync($"   line {point.Evidence.Line}, {point.Evidence.Witness}{(point.Tone is { } tone ? $", {ToneWords.For(tone).ToLowerInvariant()}" : "")}: {point.Evidence.Text}");
        }
    }


    private static async Task<int> WrongAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 2;
    }
}
