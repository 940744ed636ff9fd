using Concordat.Domain.Shared;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Web.Commands;

/// <summary><c>import FILE… [--json]</c>: reads papers alone, with no database and no sign-in.</summary>
public static class ImportCommand
{
    private const string Usage = "./concordat import FILE… [--json]. FILE may be - for standard input.";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads the papers named and prints what was made of each. 0 done, 1 refused, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var json = args.Contains("--json");
        List<string> files = [.. args.Where(a => a == "-" || !a.StartsWith('-'))];
        if (args.FirstOrDefault(a => a.StartsWith('-') && a is not "-" and not "--json") is { } unknown) return await WrongAsync($"There is no option “{unknown}”. {Usage}");
        if (files.Count == 0) return await WrongAsync($"Name a file to read: {Usage}");
        if (files.Count(f => f == "-") > 1) return await WrongAsync($"Standard input can be read once. {Usage}");
        await using var output = Console.OpenStandardOutput();
        if (files.Count == 1)
        {
            var result = Read(files[0]);
            if (result.Draft is not { } draft) return await RefusedAsync(result.Refusals, json);
            if (json) PaperDraftJson.Write(output, draft);
            else await PrintAsync(output, result);
            return 0;
        }

        List<PaperRefusal> refused = [];
        var results = ReadEach(files, refused);
        if (json)
        {
            PaperDraftJson.WriteAll(output, results);
        }
        else
        {
            foreach (var result in results) await PrintAsync(output, result);
        }

        return refused.Count == 0 ? 0 : await RefusedAsync(refused, json);
    }

    /// <summary>Reads the papers one after the other, so that only one is held in memory, and says at a terminal which it is at.</summary>
    private static IEnumerable<PaperReadingResult> ReadEach(List<string> files, List<PaperRefusal> refused)
    {
        for (var i = 0; i < files.Count; i++)
        {
            if (!Console.IsErrorRedirected) Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Reading {i + 1} of {files.Count}: {files[i]}"));
            var result = Read(files[i]);
            if (result.Draft is null) refused.AddRange(result.Refusals.Select(refusal => refusal with { Text = $"{result.File}: {refusal.Text}" }));
            yield return result;
        }
    }

    /// <summary>Reads one paper, or says why there is none to read.</summary>
    internal static PaperReadingResult Read(string file)
    {
        try
        {
            using var content = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            return PaperReading.Read(content, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var sentence = exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => $"There is no file “{file}”. Check its name and the folder.",
                UnauthorizedAccessException when Directory.Exists(file) => $"“{file}” is a folder. Name the files in it.",
                UnauthorizedAccessException => $"The file “{file}” may not be read. Ask whoever owns it.",
                _ => $"The file “{file}” could not be read: {exception.Message}",
            };
            return new PaperReadingResult { File = file, Sha256 = "", Refusals = [new PaperRefusal("", sentence)] };
        }
    }

    private static async Task PrintAsync(Stream output, PaperReadingResult result)
    {
        await using var writer = new StreamWriter(output, leaveOpen: true);
        if (result.Draft is not { } draft)
        {
            await writer.WriteLineAsync($"{result.File}: not read. {string.Join(' ', result.Refusals.Select(r => r.Text))}");
            return;
        }

        await writer.WriteLineAsync($"{result.File}: {draft.Title ?? "no title"}{(draft.Date is { } date ? $", {Day(date)}" : "")}");
        foreach (var session in draft.Sessions)
        {
            await writer.WriteLineAsync($"  line {session.Line}: session {(session.Date is { } day ? Day(day) : "without a date")}, {session.Title}");
            foreach (var witness in session.Witnesses)
                await writer.WriteLineAsync($"    line {witness.Line}: {witness.Name ?? witness.Role ?? "Witness"}{(witness.InConfidence ? " (in confidence)" : "")}: {ListWords.Count(witness.Points.Sum(CountOf), "point", "points")}");
            foreach (var list in session.Panel) await writer.WriteLineAsync($"    line {list.Line}: {list.Heading}: {ListWords.Count(list.Points.Count, "panel note", "panel notes")}");
        }

        foreach (var area in draft.Areas)
            await writer.WriteLineAsync($"  line {area.Line}: area {area.Name}: {area.Completed.Count} completed, {ListWords.Count(area.Actions.Count, "action", "actions")}");
        foreach (var recommendation in draft.Recommendations) await writer.WriteLineAsync($"  line {recommendation.Line}: recommendation {recommendation.Number} {recommendation.Text}");
        foreach (var question in draft.Questions) await writer.WriteLineAsync($"  line {question.Line}: question {question.Question} ({ListWords.Count(question.Answers.Count, "answer", "answers")})");
        foreach (var partnership in draft.Partnerships) await writer.WriteLineAsync($"  line {partnership.Line}: partnership {partnership.Name}");
        if (draft.TermsOfReference.Clauses.Count > 0) await writer.WriteLineAsync($"  terms of reference: {ListWords.Count(draft.TermsOfReference.Clauses.Count, "clause", "clauses")}");
        foreach (var line in draft.Unplaced) await writer.WriteLineAsync($"  line {line.Line}: not placed: {line.Text}");
        foreach (var warning in draft.Warnings) await writer.WriteLineAsync($"  line {warning.Line}: look at this: {warning.Text}");
    }

    private static int CountOf(DraftPoint point) => 1 + point.Children.Sum(CountOf);


    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    internal static async Task<int> RefusedAsync(IReadOnlyList<PaperRefusal> refusals, bool json)
    {
        if (json) await Console.Error.WriteLineAsync(JsonSerializer.Serialize(new { reasons = refusals.Select(r => new { at = r.At, text = r.Text }) }, Json));
        else foreach (var refusal in refusals) await Console.Error.WriteLineAsync(refusal.At.Length == 0 ? refusal.Text : $"{refusal.At}: {refusal.Text}");
        return 1;
    }

    private static async Task<int> WrongAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 2;
    }
}
