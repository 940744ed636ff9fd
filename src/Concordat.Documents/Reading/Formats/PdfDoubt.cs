namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Tells a table whose rows were parted wrongly: the column of references says that there are other rows than those
/// found. A wrong row is worse than none.
/// </summary>
internal static class PdfDoubt
{
    private const int FewestReferences = 3;

    public static bool IsAbout(IReadOnlyList<PdfRow> rows)
    {
        if (rows.Count < 2 || rows[0].Columns < 2)
            return false;
        var body = rows.Skip(1).ToList();
        return Enumerable.Range(0, rows[0].Columns).Any(column => HoldsReferences(rows[0], body, column) && Disagree(body, column));
    }

    private static bool HoldsReferences(PdfRow heading, List<PdfRow> body, int column)
    {
        var found = body.SelectMany(row => row.LinesOf(column)).ToList();
        // A column further on may list several references in one row.
        var numbers = column == 0 || string.Join(' ', heading.LinesOf(column)) is "Ref" or "Ref." or "No" or "No." or "Number" or "#";
        return numbers && found.Count >= FewestReferences && found.Distinct().Count() == found.Count && found.TrueForAll(PdfKeyedTable.IsReference);
    }

    private static bool Disagree(List<PdfRow> body, int key)
    {
        var wordy = Enumerable.Range(0, body[0].Columns).MaxBy(column => body.Sum(row => row.LinesOf(column).Sum(line => line.Length)));
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].LinesOf(key).Count() > 1)
                return true;
            // The row above was not over yet.
            if (i > 0 && body[i].Has(key) && body[i].Has(wordy) && body[i - 1].Has(wordy) && char.IsLower(body[i].FirstWord(wordy).Text[0]) && Sentence.IsOpen(body[i - 1].LastWord(wordy).Text))
                return true;
        }
        return false;
    }
}
