using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Formats;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes recommendations of the rows of a tracker: a table with a column of recommendations and what came of each.</summary>
internal static class TrackerRecogniser
{
    private static readonly TableColumnRole[] Told =
        [TableColumnRole.Recommendation, TableColumnRole.Response, TableColumnRole.Status, TableColumnRole.Lead, TableColumnRole.Due, TableColumnRole.Number];

    public static List<DraftRecommendation> Read(ReadingPass pass)
    {
        var recommendations = new List<DraftRecommendation>();
        foreach (var table in PaperTable.Find(pass).Where(table => table.Columns.Count > 1 && table.HoldsWordsOf(pass, TableColumnRole.Recommendation)))
            Read(pass, table, recommendations);
        return recommendations;
    }

    private static void Read(ReadingPass pass, PaperTable table, List<DraftRecommendation> recommendations)
    {
        var first = true;
        foreach (var row in table.Rows.Where(row => row > table.Header && !PaperTable.IsSame(pass.Blocks[row], pass.Blocks[table.Header!.Value])))
        {
            var read = Of(pass, table, row);
            if (!first && Continues(recommendations[^1], read))
                recommendations[^1] = Joined(recommendations[^1], read);
            else if (read.Text.Length > 0)
                recommendations.Add(read);
            else
                continue;
            first = false;
            pass.Claim(row);
            // A number only points into the row; where the column holds words they must not be lost.
            if (read.Number?.Count(char.IsLetter) > 1)
                pass.Leave(row, read.Number);
            var told = Told.Where(table.Has).Select(role => table.Columns[role]).ToHashSet();
            for (var i = 0; i < pass.Blocks[row].Cells.Count; i++)
            {
                if (!told.Contains(i))
                    pass.Leave(row, pass.Blocks[row].Cells[i]);
            }
        }
    }

    private static DraftRecommendation Of(ReadingPass pass, PaperTable table, int row)
    {
        string? Cell(TableColumnRole role) => table.Cell(pass, row, role) is { Length: > 0 } text ? text : null;
        var text = Cell(TableColumnRole.Recommendation) ?? "";
        var label = LineShape.Parse(text);
        var number = Cell(TableColumnRole.Number)?.TrimEnd('.');
        if (number is null && label is { Bullet: "", Label.Length: > 0 })
            (number, text) = (label.Label.TrimEnd('.'), label.Text);
        return new DraftRecommendation
        {
            Number = number,
            Text = text,
            AddressedTo = Addressees.In(text),
            Response = Cell(TableColumnRole.Response),
            Status = Cell(TableColumnRole.Status),
            Lead = Cell(TableColumnRole.Lead),
            Due = Cell(TableColumnRole.Due) is { } due ? new DraftDue(due, DateText.Whole(due)) : null,
            Line = pass.Blocks[row].Line,
            Page = pass.Blocks[row].Page,
        };
    }

    private static bool Continues(DraftRecommendation before, DraftRecommendation read) =>
        read.Number is null && read.Status is null && read.Lead is null && read.Due is null
        && (read.Text.Length == 0 ? read.Response is not null : char.IsLower(read.Text[0]) || Sentence.IsOpen(before.Text));

    private static DraftRecommendation Joined(DraftRecommendation before, DraftRecommendation read) => before with
    {
        Text = (before.Text + " " + read.Text).Trim(),
        Response = read.Response is null ? before.Response : ((before.Response ?? "") + " " + read.Response).Trim(),
    };
}
