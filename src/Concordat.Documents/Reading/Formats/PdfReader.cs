using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Reads a PDF through <c>pdftotext</c>. Lines are those of the text that <c>pdftotext -layout</c> extracts, counted
/// through all pages.
/// </summary>
internal sealed class PdfReader : IPaperReader
{
    private const int HeaderWithin = 1024;

    public string Name => "a PDF";

    public IReadOnlyList<string> Extensions => [".pdf"];

    public bool Reads(PaperFile file) => file.Bytes.AsSpan(0, Math.Min(file.Bytes.Length, HeaderWithin)).IndexOf("%PDF-"u8) >= 0;

    public PaperDocument Read(PaperFile file)
    {
        var text = PdfText.Of(file.Bytes);
        var pages = text.Pages.Select((words, at) => PdfLine.Of(at + 1, words)).ToList();
        if (pages.TrueForAll(page => page.Count == 0))
            throw new PaperRefusedException("", "The PDF holds no text; it may be a scan. Have its text recognised, or choose the paper as a .docx document.");
        PdfLineNumbers.Set(pages, text.Laid);
        var blocks = new PdfBlocks(pages);
        return new PaperDocument(PageBreaks.Mend(blocks.Read()))
        {
            Format = "PDF",
            SourceText = string.Join('\n', pages.SelectMany(page => page).Select(line => line.Text)),
            Warnings = [.. EmptyPages(pages), .. blocks.Warnings],
        };
    }

    private static IEnumerable<DraftLine> EmptyPages(List<List<PdfLine>> pages)
    {
        var line = 1;
        foreach (var (page, at) in pages.Select((page, at) => (page, at)))
        {
            if (page.Count == 0)
                yield return new DraftLine(line, $"Page {at + 1} holds no text. If it is a scanned page, what it says was not read.") { Page = at + 1 };
            else
                line = page[^1].Number;
        }
    }
}
