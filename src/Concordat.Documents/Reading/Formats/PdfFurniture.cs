using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Tells the headers, footers and page numbers of a PDF from the paper: what stands at the same place of most pages.</summary>
internal sealed partial class PdfFurniture
{
    private const int LinesLookedAt = 3;

    private readonly HashSet<PdfLine> lines = [];

    public PdfFurniture(IReadOnlyList<List<PdfLine>> pages)
    {
        var edges = pages.SelectMany(page => Edges(page).Select(line => (Line: line, Key: Key(line)))).ToList();
        var least = Math.Max(3, pages.Count(page => page.Count > 0) / 2);
        foreach (var group in edges.GroupBy(edge => edge.Key))
        {
            if (group.Select(edge => edge.Line.Page).Distinct().Count() >= least)
                lines.UnionWith(group.Select(edge => edge.Line));
        }
        foreach (var page in pages.Where(page => page.Count > 1))
        {
            foreach (var line in new[] { page[0], page[^1] }.Where(line => PageNumber().IsMatch(line.Text)))
                lines.Add(line);
        }
    }

    public bool Contains(PdfLine line) => lines.Contains(line);

    /// <summary>"Page 4 of 11": a line that says nothing but its page.</summary>
    public static bool IsPageLine(string text) => text.StartsWith('p') || text.StartsWith('P') ? PageNumber().IsMatch(text) : false;

    private static IEnumerable<PdfLine> Edges(List<PdfLine> page) => page.Take(LinesLookedAt).Concat(page.Skip(Math.Max(LinesLookedAt, page.Count - LinesLookedAt)));

    private static (string Text, int Top) Key(PdfLine line) => (Digits().Replace(line.Text, "#"), (int)Math.Round(line.Top / 4));

    [GeneratedRegex(@"\d+", RegexOptions.None, 10_000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^((page|p\.)\s*)?[-–]?\s*(\d{1,4}|[ivxl]{1,6})\s*[-–]?(\s*(of|/)\s*\d{1,4})?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex PageNumber();
}
