namespace Concordat.Documents.Reading.Formats;

/// <summary>Makes blocks of the paragraphs of a Word document, with its styles and its numbering.</summary>
internal sealed class WordBlocks(WordStyles styles, WordNumbering numbering)
{
    private readonly BlockList list = new();

    /// <param name="paragraphs">All paragraphs of the document.</param>
    /// <param name="bodyCount">How many of them stand in the body; notes, headers and footers follow.</param>
    public List<PaperBlock> Of(IReadOnlyList<WordParagraph> paragraphs, int bodyCount)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.IsBlank)
                list.AddBlank();
            else if (i >= bodyCount)
                list.AddFurniture(paragraph.Place, paragraph.Text);
            else
                Take(paragraph);
        }
        return list.Blocks;
    }

    private void Take(WordParagraph paragraph)
    {
        if (paragraph.Cells is { } cells)
        {
            list.AddRow(paragraph.Place, cells, paragraph.Table);
            return;
        }
        var style = styles.Of(paragraph.Style);
        var level = paragraph.OutlineLevel ?? style.OutlineLevel ?? 9;
        var numbered = paragraph.NumberingId ?? style.NumberingId ?? 0;
        var listLevel = paragraph.ListLevel ?? style.ListLevel ?? 0;
        var (bullet, label) = numbered > 0 ? numbering.Next(numbered, listLevel) : ("", "");
        foreach (var piece in Pieces(paragraph.Text))
        {
            if (level < 9)
                list.AddHeading(paragraph.Place, piece, level + 1, label);
            else if (bullet.Length + label.Length > 0)
                list.AddItem(paragraph.Place, piece, bullet, label, listLevel + style.LevelInName);
            else
                list.AddText(paragraph.Place, piece, paragraph.Bold || style.Bold == true);
            (bullet, label) = ("", "");
        }
    }

    /// <summary>A line break inside a paragraph parts it, as where a list was typed with breaks between its items.</summary>
    public static IEnumerable<string> Pieces(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n').Where(piece => !string.IsNullOrWhiteSpace(piece)) : [text];
}
