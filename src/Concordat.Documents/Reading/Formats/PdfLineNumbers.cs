namespace Concordat.Documents.Reading.Formats;

/// <summary>Finds for each line seen on a page the line of the extracted text it stands on.</summary>
internal static class PdfLineNumbers
{
    private const int FarthestLookedAt = 12;

    public static void Set(IEnumerable<List<PdfLine>> pages, string laid)
    {
        var number = 1;
        using var page = pages.GetEnumerator();
        foreach (var text in laid.Split('\f'))
        {
            var lines = text.Split('\n');
            if (!page.MoveNext())
                return;
            Match(page.Current, lines, number);
            // The form feed stands at the start of the line that follows it.
            number += lines.Length - 1;
        }
    }

    private static void Match(List<PdfLine> seen, string[] lines, int first)
    {
        var written = Enumerable.Range(0, lines.Length).Where(i => !string.IsNullOrWhiteSpace(lines[i])).ToList();
        var keys = written.ConvertAll(i => Key(lines[i]));
        var at = 0;
        foreach (var line in seen)
        {
            var key = Key(line.Text);
            var found = -1;
            for (var i = at; i < Math.Min(written.Count, at + FarthestLookedAt) && found < 0; i++)
            {
                if (keys[i] == key)
                    found = i;
            }
            for (var i = at; i < Math.Min(written.Count, at + FarthestLookedAt) && found < 0; i++)
            {
                if (keys[i].Contains(key, StringComparison.Ordinal) || key.Contains(keys[i], StringComparison.Ordinal))
                    found = i;
            }
            if (found >= 0)
                at = found;
            line.Number = first + (written.Count == 0 ? 0 : written[Math.Min(at, written.Count - 1)]);
        }
    }

    private static string Key(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
