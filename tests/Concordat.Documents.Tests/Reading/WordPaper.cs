using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordat.Documents.Tests.Reading;

/// <summary>Builds a Word document as Word does: heading styles, real lists and tables, struck-out runs, tracked changes.</summary>
internal sealed class WordPaper
{
    private readonly Body body = new();

    public WordPaper Paragraph(string text)
    {
        body.Append(new Paragraph(Runs(text)));
        return this;
    }

    public WordPaper Heading(int level, string text)
    {
        body.Append(new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = level == 0 ? "Title" : $"Heading{level}" }), .. Runs(text)]));
        return this;
    }

    /// <summary>An item of a real list: <paramref name="list"/> 1 is bulleted, 2 numbered "1.", 3 lettered "a.".</summary>
    public WordPaper Item(string text, int list = 1, int level = 0)
    {
        var numbering = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });
        body.Append(new Paragraph([new ParagraphProperties(numbering), .. Runs(text)]));
        return this;
    }

    /// <summary>An item whose list comes from its style alone.</summary>
    public WordPaper StyledItem(string text, string style)
    {
        body.Append(new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. Runs(text)]));
        return this;
    }

    public WordPaper Changed(string before, string deleted, string inserted, int list)
    {
        var properties = new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list }));
        body.Append(new Paragraph(properties, new Run(Text(before)),
            new DeletedRun(new Run(new DeletedText(deleted) { Space = SpaceProcessingModeValues.Preserve })) { Id = "1", Author = "A" },
            new InsertedRun(new Run(Text(inserted))) { Id = "2", Author = "A" }));
        return this;
    }

    public WordPaper Table(params string[][] rows)
    {
        body.Append(new Table(rows.Select(row => new TableRow(row.Select(cell =>
            new TableCell(cell.Split('\n').Select(paragraph => new Paragraph(Runs(paragraph)))))))));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Lists();
        }
        return stream.ToArray();
    }

    /// <summary>The same paper as a text, with its lists, tables and struck-out words as Word has them.</summary>
    public static byte[] Of(string text)
    {
        var paper = new WordPaper();
        var rows = new List<string[]>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var trimmed = line.Trim(' ');
            if (trimmed.Contains('\t'))
            {
                rows.Add(line.Split('\t'));
                continue;
            }
            if (trimmed.Length == 0 && rows.Count > 0)
                continue;
            if (rows.Count > 0)
                paper.Table([.. rows]);
            rows.Clear();
            if (trimmed.StartsWith("- ", StringComparison.Ordinal))
                paper.Item(trimmed[2..], level: line[0] == ' ' ? 1 : 0);
            else
                paper.Paragraph(trimmed);
        }
        if (rows.Count > 0)
            paper.Table([.. rows]);
        return paper.Bytes();
    }

    private static IEnumerable<OpenXmlElement> Runs(string text)
    {
        var parts = text.Split("~~");
        for (var i = 0; i < parts.Length; i++)
        {
            var bold = parts[i].Length > 4 && parts[i].StartsWith("**", StringComparison.Ordinal) && parts[i].EndsWith("**", StringComparison.Ordinal);
            var words = bold ? parts[i][2..^2] : parts[i];
            var run = new Run();
            if (i % 2 == 1)
                run.Append(new RunProperties(new Strike()));
            else if (bold)
                run.Append(new RunProperties(new Bold()));
            // Word parts a sentence into runs wherever it was edited.
            run.Append(Text(words[..(words.Length / 2)]));
            yield return run;
            var rest = (Run)run.CloneNode(true);
            rest.RemoveAllChildren<Text>();
            rest.Append(Text(words[(words.Length / 2)..]));
            yield return rest;
        }
    }

    private static Text Text(string value) => new(value) { Space = SpaceProcessingModeValues.Preserve };

    private static Styles Styles()
    {
        var styles = new Styles();
        styles.Append(Style("Title", "Title", new ParagraphProperties()));
        for (var level = 1; level <= 3; level++)
            styles.Append(Style($"Heading{level}", $"heading {level}", new ParagraphProperties(new OutlineLevel { Val = level - 1 })));
        styles.Append(Style("ListBullet", "List Bullet", new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }))));
        styles.Append(Style("ListBullet2", "List Bullet 2", new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }))));
        return styles;
    }

    private static Style Style(string id, string name, ParagraphProperties properties) =>
        new(new StyleName { Val = name }, new StyleParagraphProperties(properties.ChildElements.Select(child => child.CloneNode(true))))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };

    private static Numbering Lists() => new(
        List(1, NumberFormatValues.Bullet, "·"), List(2, NumberFormatValues.Decimal, "%1."), List(3, NumberFormatValues.LowerLetter, "%1."),
        Instance(1), Instance(2), Instance(3));

    private static AbstractNum List(int id, NumberFormatValues format, string text) =>
        new(Enumerable.Range(0, 3).Select(level => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = format == NumberFormatValues.Bullet ? text : text.Replace('1', (char)('1' + level)) })
        { LevelIndex = level }))
        { AbstractNumberId = id };

    private static NumberingInstance Instance(int id) => new(new AbstractNumId { Val = id }) { NumberID = id };
}
