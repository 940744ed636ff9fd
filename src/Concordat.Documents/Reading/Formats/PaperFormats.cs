using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Finds the reader for a file by what is in it, and says so where its name claims something else.</summary>
internal static class PaperFormats
{
    /// <summary>Asked in this order; the last reads anything that is text.</summary>
    private static readonly IReadOnlyList<IPaperReader> Readers =
        [new PdfReader(), new OpenDocumentReader(), new WorkbookReader(), new WordReader(), new HtmlReader(), new DelimitedReader(), new MarkdownReader(), new PlainTextReader()];

    /// <exception cref="PaperRefusedException">The file cannot be read.</exception>
    public static PaperDocument Read(PaperFile file)
    {
        if (UnreadableFormats.Reason(file) is { } reason)
            throw new PaperRefusedException("", reason);
        var reader = Readers.First(reader => reader.Reads(file));
        var document = reader.Read(file);
        if (reader.Extensions.Contains(file.Extension) || !Readers.Any(other => other.Extensions.Contains(file.Extension)))
            return document;
        return document with { Warnings = [new DraftLine(1, $"The file’s name ends in {file.Extension}, but it is {reader.Name} and was read as that."), .. document.Warnings] };
    }
}
