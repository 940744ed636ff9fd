using Concordat.Documents.Reading.Formats;
using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Documents.Reading;

/// <summary>The lines of a paper as its reader sees them, to be shown beside what was made of it.</summary>
public static class PaperText
{
    /// <summary>The lines in order, each with the number that items refer to; none when the file cannot be read.</summary>
    public static IReadOnlyList<DraftPaperLine> Lines(byte[] content, string fileName)
    {
        try
        {
            return Of(PaperReading.Picture(new PaperFile(content, fileName)));
        }
        catch (PaperRefusedException)
        {
            return [];
        }
    }

    internal static IReadOnlyList<DraftPaperLine> Of(PaperDocument document) =>
        [.. document.Blocks.Where(block => block.Kind != PaperBlockKind.Rule)
            .Select(block => new DraftPaperLine(block.Line, block.Page, block.Cells.Count > 0 ? string.Join(" | ", block.Cells) : $"{block.Bullet} {block.FullText}".Trim()))];
}
