namespace Concordat.Domain.Publication;

/// <summary>A report as a document, the same for the page, for print and for Word. <paramref name="Notice"/> says why it is not for publication.</summary>
public sealed record ReportDocument(string Title, string Part, string? Notice, IReadOnlyList<ReportFact> Facts, IReadOnlyList<ReportDocumentSection> Sections)
{
    /// <summary>All its words, a line each, for comparing two versions.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Title;
        if (Notice is not null) yield return Notice;
        foreach (var fact in Facts) yield return $"{fact.Name}: {fact.Value}";
        foreach (var section in Sections)
        {
            yield return $"{section.Number} {section.Heading}";
            foreach (var line in section.Blocks.SelectMany(LinesOf)) yield return line;
        }
    }

    /// <summary>Whether the document has these words, as whole words and in one line; REC-1 is not in REC-12.</summary>
    public bool Holds(string words)
    {
        var sought = words.Trim();
        return sought.Length > 0 && Lines().Any(line => HoldsIn(line, sought));
    }

    private static bool HoldsIn(string line, string sought)
    {
        for (var at = line.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = line.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            var end = at + sought.Length;
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end]))) return true;
        }

        return false;
    }

    private static IEnumerable<string> LinesOf(ReportBlock block) => block.Kind switch
    {
        ReportBlockKind.Paragraph => [block.Number is null ? block.Text : $"{block.Number} {block.Text}"],
        ReportBlockKind.Heading => [block.Text],
        ReportBlockKind.Bullets or ReportBlockKind.Steps => block.Items ?? [],
        ReportBlockKind.Table => block.Table!.Rows.Select(row => string.Join(" | ", row)),
    };
}
