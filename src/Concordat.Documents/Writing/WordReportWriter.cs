using Concordat.Domain.Publication;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordat.Documents.Writing;

/// <summary>
/// Writes a report as a Word document that a council can put on its agenda: real heading styles, one numbering for sections and
/// paragraphs, table heads that repeat on each page, British English, a title, page numbers.
/// </summary>
public static class WordReportWriter
{
    /// <summary>The content type of what is written.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Writes the document.</summary>
    public static byte[] Write(ReportDocument report, DateTime at)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = Fit(report.Title);
            word.PackageProperties.Subject = Fit(report.Part);
            word.PackageProperties.Language = "en-GB";
            word.PackageProperties.Created = at;
            word.PackageProperties.Modified = at;
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordReportStyles.Make();
            var lists = new WordReportNumbering();
            var body = Body(report, lists);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = lists.Make();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings(
                new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
                new ThemeFontLanguages { Val = "en-GB" });
            main.AddNewPart<HeaderPart>("header").Header = new Header(Plain(report.Notice is null ? report.Title : $"{report.Part}: not for publication", "Header"));
            main.AddNewPart<FooterPart>("footer").Footer = new Footer(Footer());
            body.Append(new SectionProperties(
                new HeaderReference { Type = HeaderFooterValues.Default, Id = "header" },
                new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1304, Bottom = 1304, Left = 1304, Right = 1304, Header = 624, Footer = 624, Gutter = 0 }));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static Body Body(ReportDocument report, WordReportNumbering lists)
    {
        var body = new Body(Plain(report.Title, "Title"), Plain(report.Part, "Subtitle"));
        if (report.Notice is not null) body.Append(Plain(report.Notice, "Notice"));
        if (report.Facts.Count > 0)
        {
            body.Append(WordReportTable.Of("About this report", "The meeting, the people and the classification of this report", null, [.. report.Facts.Select(fact => (IReadOnlyList<string>)[fact.Name, fact.Value])]));
            body.Append(Plain("", "BodyText"));
        }

        foreach (var section in report.Sections)
        {
            body.Append(Plain(section.Heading, "Heading1"));
            foreach (var block in section.Blocks) Append(body, block, lists);
        }

        return body;
    }

    private static void Append(Body body, ReportBlock block, WordReportNumbering lists)
    {
        switch (block.Kind)
        {
            case ReportBlockKind.Paragraph:
                body.Append(Plain(block.Text, "NumberedParagraph"));
                break;
            case ReportBlockKind.Heading:
                body.Append(Plain(block.Text, "Heading2"));
                break;
            case ReportBlockKind.Bullets:
                foreach (var item in block.Items ?? []) body.Append(Listed(item, "ListBullet", WordReportNumbering.Bullets));
                break;
            case ReportBlockKind.Steps:
                var list = lists.BeginSteps();
                foreach (var item in block.Items ?? []) body.Append(Listed(item, "ListNumber", list));
                break;
            case ReportBlockKind.Table:
                body.Append(Plain(block.Table!.Caption, "Caption"));
                body.Append(WordReportTable.Of(block.Table.Caption, $"A table of {block.Table.Rows.Count} rows: {string.Join(", ", block.Table.Head)}", block.Table.Head, block.Table.Rows));
                body.Append(Plain("", "BodyText"));
                break;
        }
    }

    internal static Paragraph Plain(string text, string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(Fit(text)) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>Without the control characters that XML cannot hold.</summary>
    internal static string Fit(string text) => string.Concat(text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    private static Paragraph Listed(string text, string style, int list) =>
        new(
            new ParagraphProperties(new ParagraphStyleId { Val = style }, new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })),
            new Run(new Text(Fit(text)) { Space = SpaceProcessingModeValues.Preserve }));

    private static Paragraph Footer() => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        new Run(new Text("Page ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        new Run(new Text(" of ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " });
}
