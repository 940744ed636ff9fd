using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Formats;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes recommendations of the rows of a tracker: a table with a column of recommendations and what came of each.</summary>
internal static partial class TrackerRecogniser
{
    private static readonly TableColumnRole[] Told =
        [TableColumnRole.Recommendation, TableColumnRole.Status, TableColumnRole.Lead, TableColumnRole.Due];

    public static List<DraftRecommendation> Read(ReadingPass pass)
    {
        var recommendations = new List<DraftRecommendation>();
        var tables = PaperTable.Find(pass).Where(table => table.Columns.Count > 1 && table.HoldsWordsOf(pass, TableColumnRole.Recommendation)).ToList();
        foreach (var table in tables)
            Read(pass, table, tables.Count > 1 ? AreaOf(pass, table) : null, recommendations);
        return recommendations;
    }

    private static void Read(ReadingPass pass, PaperTable table, string? area, List<DraftRecommendation> recommendations)
    {
        var first = true;
        foreach (var row in table.Rows.Where(row => row > table.Header && !PaperTable.IsSame(pass.Blocks[row], pass.Blocks[table.Header!.Value])))
        {
            var read = Of(pass, table, row, area, out var printed);
            if (IsGroup(pass, table, row, read) && (first || !GoesOnUnnumbered(pass, table, row, recommendations[^1], read)))
            {
                area = read.Text;
                continue;
            }
            if (!first && (GoesOnUnnumbered(pass, table, row, recommendations[^1], read) || Continues(recommendations[^1], read)))
                recommendations[^1] = Joined(recommendations[^1], read);
            else if (read.Text.Length > 0)
                recommendations.Add(read);
            else
                continue;
            first = false;
            pass.Claim(row);
            pass.Leave(row, printed);
            // A number only points into the row; where the column holds words they must not be lost.
            if (read.Number?.Count(char.IsLetter) > 1 && !printed.Contains(read.Number, StringComparison.Ordinal))
                pass.Leave(row, read.Number);
            var told = Told.Append(AnswerColumn(table)).Where(table.Has).Select(role => table.Columns[role]).ToHashSet();
            if (NumberColumn(table) is { } number)
                told.Add(table.Columns[number]);
            else if (Unheaded(pass, table, row) is not null)
                told.Add(0);
            for (var i = 0; i < pass.Blocks[row].Cells.Count; i++)
            {
                if (!told.Contains(i))
                    pass.Leave(row, pass.Blocks[row].Cells[i]);
            }
        }
    }

    /// <summary>Where a tracker has no column for the response, what is done or was done answers the recommendation.</summary>
    private static TableColumnRole AnswerColumn(PaperTable table) =>
        table.Has(TableColumnRole.Response) ? TableColumnRole.Response : table.Has(TableColumnRole.Action) ? TableColumnRole.Action : TableColumnRole.Commentary;

    private static TableColumnRole? NumberColumn(PaperTable table) =>
        table.Has(TableColumnRole.Number) ? TableColumnRole.Number : table.Has(TableColumnRole.Reference) ? TableColumnRole.Reference : null;

    /// <summary>A first column without a heading often holds the numbers.</summary>
    private static string? Unheaded(ReadingPass pass, PaperTable table, int row) =>
        table.Header is { } header && pass.Blocks[header].Cells is [{ Length: 0 }, ..] && pass.Blocks[row].Cells is [{ Length: > 0 and <= 8 } cell, ..] && cell.Any(char.IsDigit) ? cell : null;

    private static DraftRecommendation Of(ReadingPass pass, PaperTable table, int row, string? area, out string printed)
    {
        string? Cell(TableColumnRole role) => table.Cell(pass, row, role) is { Length: > 0 } text ? text : null;
        var text = Cell(TableColumnRole.Recommendation) ?? "";
        var number = (NumberColumn(table) is { } column ? Cell(column) : Unheaded(pass, table, row))?.TrimEnd('.', ')', ':').TrimStart('(');
        printed = "";
        var label = LineShape.Parse(text);
        if (RecommendationNumber.Of(text) is { } own && own.Opens(text))
            (number, printed, text) = (number ?? own.Number, own.Printed.Trim(), text[own.Printed.Length..].Trim());
        else if (number is null && label is { Bullet: "", Label.Length: > 0 })
            (number, text) = (label.Label.TrimEnd('.'), label.Text);
        else if (number is null && Lettered().Match(Opening(text)) is { Success: true } lettered)
            (number, text) = (lettered.Groups["number"].Value, text[lettered.Length..].Trim());
        else if (number is null && Coded().Match(Opening(text)) is { Success: true } coded && HasCodes(pass, table))
            (number, text) = (coded.Groups["number"].Value, text[coded.Length..].Trim());
        else if (label.Bullet.Length > 0)
            text = label.Text;
        return new DraftRecommendation
        {
            Number = number,
            Text = text,
            Area = Cell(TableColumnRole.Area) is null ? area : null,
            AddressedTo = Addressees.In(text),
            Response = Cell(AnswerColumn(table)),
            Status = Cell(TableColumnRole.Status),
            Lead = Cell(TableColumnRole.Lead),
            Due = Cell(TableColumnRole.Due) is { } due ? Due(due) : null,
            Line = pass.Blocks[row].Line,
            Page = pass.Blocks[row].Page,
        };
    }

    /// <summary>A row with nothing but words in a table whose recommendations have numbers names the review of those below.</summary>
    private static bool IsGroup(ReadingPass pass, PaperTable table, int row, DraftRecommendation read) =>
        read is { Number: null, Response: null, Status: null, Lead: null, Due: null } && read.Text.Length is > 0 and <= 90 && char.IsUpper(read.Text[0]) && table.Columns.Count >= 3
        && pass.Blocks[row].Cells.Count(cell => cell.Length > 0) == 1
        && table.Rows.FirstOrDefault(other => other > row, -1) is >= 0 and var next && Of(pass, table, next, null, out _).Number is not null;

    /// <summary>Where a paper tracks several reviews, each table stands under the heading of its own.</summary>
    private static string? AreaOf(ReadingPass pass, PaperTable table)
    {
        var above = pass.PreviousText(table.First);
        return above >= 0 && pass.IsFree(above) && Headings.IsHeading(pass, above) && !pass.Blocks[above].Text.EndsWith(':') ? pass.Blocks[above].Text : null;
    }

    private static bool Continues(DraftRecommendation before, DraftRecommendation read)
    {
        if (read.Number is not null || read.Status is not null)
            return false;
        if (read.Text.Length == 0)
            return read.Response is not null || read.Lead is not null || read.Due is not null;
        return read.Lead is null && read.Due is null && (char.IsLower(read.Text[0]) || Sentence.IsOpen(before.Text));
    }

    /// <summary>Where a column holds the numbers, a row without one goes on with the row above; only a whole row of its own starts anew.</summary>
    private static bool GoesOnUnnumbered(ReadingPass pass, PaperTable table, int row, DraftRecommendation before, DraftRecommendation read)
    {
        if (NumberColumn(table) is not { } column || table.Columns[column] != 0 || table.Cell(pass, row, column).Length > 0 || before.Number is null || read.Number is not null)
            return false;
        var standsAlone = read.Text.Length > 0 && char.IsUpper(read.Text[0]) && Sentence.Ends(before.Text);
        return !standsAlone && (read.Status is null || before.Status is null || read.Text.Length == 0 || char.IsLower(read.Status[0]) || !char.IsUpper(read.Text[0]));
    }

    private static DraftRecommendation Joined(DraftRecommendation before, DraftRecommendation read) => before with
    {
        Text = (before.Text + " " + read.Text).Trim(),
        Response = Joined(before.Response, read.Response),
        Lead = Joined(before.Lead, read.Lead),
        Status = Joined(before.Status, read.Status),
        Due = read.Due is null ? before.Due : Due(Joined(before.Due?.Text, read.Due.Text)!),
    };

    private static DraftDue Due(string text) => new(text, DateText.Due(text));

    private static string? Joined(string? before, string? after) => after is null ? before : ((before ?? "") + " " + after).Trim();

    private static string Opening(string text) => text.Length > 12 ? text[..12] : text;

    /// <summary>"A38" may open one recommendation as the name of a road; codes open most of them.</summary>
    private static bool HasCodes(ReadingPass pass, PaperTable table)
    {
        var cells = table.Rows.Where(row => row != table.Header).Select(row => table.Cell(pass, row, TableColumnRole.Recommendation)).Where(cell => cell.Length > 0).ToList();
        var coded = cells.Count(cell => Coded().IsMatch(Opening(cell)));
        return coded > 1 && coded * 2 > cells.Count;
    }

    /// <summary>"KR1 …", "HS2.1: …": letters and digits before the words.</summary>
    [GeneratedRegex(@"^(?<number>[A-Z]{1,4}[\-.]?\d{1,3}(\.\d{1,2})?[a-z]?)[:.)]?\s+(?=\p{L})", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Coded();

    /// <summary>"1a) …": a number with a letter, which is no number of a plain list.</summary>
    [GeneratedRegex(@"^(?<number>\d{1,3}[a-z][).]?|[a-z]\))\s+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Lettered();
}
