namespace Concordat.Documents.Reading.Recognition;

/// <summary>A line as it stands in the source, and the block its reader made it a part of.</summary>
internal sealed record OutlineLine(int Block, PaperBlock Of, SourceRange Range, string Text, bool AfterBlank)
{
    /// <summary>The longest line looked into; a table's row is shorter.</summary>
    private const int Longest = 2000;

    public string Trimmed => Text.Trim();

    public bool CanBeOfATable => Of.Kind is PaperBlockKind.Paragraph or PaperBlockKind.ListItem or PaperBlockKind.Furniture && Text.Length is > 0 and <= Longest;

    /// <summary>The lines of a paper; none when its format keeps no ranges.</summary>
    public static List<OutlineLine> From(PaperDocument document)
    {
        var lines = new List<OutlineLine>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            for (var r = 0; r < block.Source.Count; r++)
            {
                var range = block.Source[r];
                if (range.Start < 0 || range.Length < 0 || range.Start + range.Length > document.SourceText.Length)
                    return [];
                lines.Add(new OutlineLine(i, block, range, document.SourceText.Substring(range.Start, range.Length), r == 0 && block.AfterBlank));
            }
        }
        return lines;
    }
}
