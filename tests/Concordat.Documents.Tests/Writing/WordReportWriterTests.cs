using Concordat.Documents.Writing;
using Concordat.Domain.Publication;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;
using Xunit;

namespace Concordat.Documents.Tests.Writing;

public class WordReportWriterTests
{
    private static readonly DateTime At = new(2026, 10, 14, 9, 0, 0, DateTimeKind.Utc);

    private static ReportDocument Sample(string? notice = null) => new(
        "Shared services: O’Brien & “Bath & North East Somerset” \u0001 " + new string('é', 150), "Part A", notice,
        [new("Meeting", "Cabinet, 3 November 2026"), new("Lead officer", "Siân O’Brien")],
        [
            new(1, ReportHeading.Background, "Background",
            [
                new(ReportBlockKind.Paragraph, "Three councils <share> a company 🏛.", "1.1"),
                new(ReportBlockKind.Bullets, "", Items: ["one", "two"]),
                new(ReportBlockKind.Steps, "", Items: ["first", "second"]),
                new(ReportBlockKind.Steps, "", Items: ["again first"]),
                ReportBlock.Heading("Evidence"),
            ]),
            new(2, ReportHeading.Recommendations, "Recommendations",
            [
                ReportBlock.Of(new ReportTable("Recommendations and to whom they are made", ["Reference", "Recommendation", "Made to"], [["REC-12", new string('w', 3000), "Fenmoor"], ["REC-13", "", ""]])),
                ReportBlock.Of(new ReportTable("Nothing yet", ["A", "B"], [])),
            ]),
        ]);

    [Theory]
    [InlineData(null), InlineData("Not for publication: paragraph 3.")]
    public void Write_AwkwardReport_IsValidOpenXml(string? notice)
    {
        using var word = Open(WordReportWriter.Write(Sample(notice), At));

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Write_Report_HasTitleLanguageHeadingsAndRepeatedTableHeads()
    {
        using var word = Open(WordReportWriter.Write(Sample(), At));

        word.PackageProperties.Title.ShouldBe(Sample().Title.Replace("\u0001", ""));
        var main = word.MainDocumentPart!;
        main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("en-GB");
        main.Document.Body!.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(p => p.InnerText).ShouldBe(["Background", "Recommendations"]);
        main.Document.Body.Elements<Table>().Skip(1).ShouldAllBe(table => table.Elements<TableRow>().First().Descendants<TableHeader>().Any());
        main.Document.Body.Elements<Table>().ShouldAllBe(table => table.Descendants<TableDescription>().Any());
        main.FooterParts.Single().Footer.InnerXml.ShouldContain("NUMPAGES");
    }

    [Fact]
    public void Write_TwoOrderedLists_EachBeginsAtOne()
    {
        using var word = Open(WordReportWriter.Write(Sample(), At));

        word.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "ListNumber")
            .Select(p => p.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value).ShouldBe([3, 3, 4]);
    }

    [Fact]
    public void Write_AnyReport_KeepsEveryWord()
    {
        using var stream = new MemoryStream(WordReportWriter.Write(Sample(), At));
        using var word = WordprocessingDocument.Open(stream, false);

        var text = word.MainDocumentPart!.Document.Body!.InnerText;
        foreach (var line in Sample().Lines().SelectMany(line => line.Split(" | ")).Where(line => !char.IsDigit(line.FirstOrDefault()))) text.ShouldContain(line.Contains(": ", StringComparison.Ordinal) && !line.StartsWith("Shared", StringComparison.Ordinal) ? line.Split(": ")[1] : line.Replace("\u0001", ""));
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), false);
}
