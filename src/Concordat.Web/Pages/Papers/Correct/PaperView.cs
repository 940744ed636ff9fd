using System.Globalization;
using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Web.Pages.Papers.Correct;

/// <summary>The paper as it stands beside its draft: every line has a place of its own, and leads to what was made of it.</summary>
public sealed class PaperView
{
    private readonly bool _hasPages;
    private readonly Dictionary<int, int?> _repeated;

    /// <summary>Lays the lines of a draft's paper out.</summary>
    public PaperView(DraftReview draft)
    {
        _hasPages = draft.Paper.Any(l => l.Page is not null);
        // Only the sheets of a workbook begin again at line 1; the first of them is meant where an item does not say.
        _repeated = draft.Paper.GroupBy(l => l.Line).Where(g => g.Select(l => l.Page).Distinct().Skip(1).Any()).ToDictionary(g => g.Key, g => g.First().Page);
        var items = draft.Outline.Items.Where(i => i.Line > 0).GroupBy(i => (i.Page, i.Line)).ToDictionary(g => g.Key, g => g.First().Id);
        HashSet<string> given = [];
        List<PaperViewLine> lines = [];
        int? page = null;
        foreach (var line in draft.Paper)
        {
            var anchor = AnchorOf(line.Line, line.Page);
            // Two passages of one paragraph share its line; the link goes to the first.
            var id = items.TryGetValue((line.Page, line.Line), out var item) || items.TryGetValue((null, line.Line), out item) ? item : (int?)null;
            lines.Add(new(line, given.Add(anchor) ? anchor : null, id, line.Page != page && line.Page is { } turned ? $"Page {turned.ToString(CultureInfo.InvariantCulture)}" : null));
            page = line.Page ?? page;
        }

        Lines = lines;
    }

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<PaperViewLine> Lines { get; }

    /// <summary>The name of a line’s place on the page.</summary>
    public string AnchorOf(int line, int? page) => _repeated.TryGetValue(line, out var first)
        ? string.Create(CultureInfo.InvariantCulture, $"page-{page ?? first}-line-{line}")
        : string.Create(CultureInfo.InvariantCulture, $"line-{line}");

    /// <summary>Where a passage stands, in words.</summary>
    public string WhereIs(int line, int? page) => _hasPages && page is { } at ? string.Create(CultureInfo.InvariantCulture, $"page {at}, line {line}") : string.Create(CultureInfo.InvariantCulture, $"line {line}");
}
