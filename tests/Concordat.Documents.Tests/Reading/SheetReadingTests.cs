using System.Text;
using Concordat.Documents.Reading.Drafts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class SheetReadingTests
{
    private static readonly string[][] Tracker =
    [
        ["Recommendation tracker"],
        [],
        ["No.", "Recommendation", "Response", "Lead officer", "Due", "Status"],
        ["1", "That the Cabinet publishes the shares, each quarter", "Agreed – “in part”", "Head of Finance", "31 March 2025", "Complete"],
        ["2", "That the Cabinet counts travel as work", "", "Head of People", "31 February 2025", "Ongoing"],
    ];

    [Theory]
    [InlineData(',', "utf-8")]
    [InlineData(';', "utf-16")]
    [InlineData('\t', "utf-8")]
    [InlineData(',', "windows-1252")]
    public void Read_TrackerAsText_FindsItsRows(char separator, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = string.Join("\r\n", Tracker.Select(row => string.Join(separator, row.Select(cell => cell.Contains(separator) ? $"\"{cell}\"" : cell))));
        var coding = Encoding.GetEncoding(encoding);

        ShouldBeTheTracker(Papers.Read([.. coding.GetPreamble(), .. coding.GetBytes(text)], separator == '\t' ? "a.tsv" : "a.csv"));
    }

    [Fact]
    public void Read_TrackerInAWorkbook_FindsItsRows() => ShouldBeTheTracker(Papers.Read(Workbook(("Tracker", Tracker)), "a.xlsx"));

    [Fact]
    public void Read_SeveralSheets_TellsTheirPages()
    {
        var draft = Papers.Read(Workbook(("First", Tracker), ("Empty", []), ("Second", Tracker)), "a.xlsx");

        draft.Recommendations.Select(recommendation => (recommendation.Number, recommendation.Line, recommendation.Page)).ShouldBe([("1", 4, 1), ("1", 4, 2), ("2", 5, 1), ("2", 5, 2)], ignoreOrder: true);
    }

    [Fact]
    public void Read_RowsWithMissingCellsAndCellsOfSeveralLines_LosesNothing()
    {
        var text = "No.,Recommendation,Status\n1,\"That both councils\npublish it\"\n2,That it ends,Ongoing,a note of its own\n";

        var draft = Papers.Read(Encoding.UTF8.GetBytes(text), "a.csv");

        draft.Recommendations.Select(recommendation => (recommendation.Number, recommendation.Line)).ShouldBe([("1", 2), ("2", 4)]);
        draft.Unplaced.ShouldContain(line => line.Text.Contains("a note of its own"));
        Homes.ShouldHoldEverything(Encoding.UTF8.GetBytes(text), "a.csv");
    }

    [Fact]
    public void Read_QuotationMarkNeverClosed_KeepsTheTextAndSaysSo()
    {
        var draft = Papers.Read("No.,Recommendation\n1,\"That it ends\n"u8.ToArray(), "a.csv");

        draft.Warnings.ShouldContain(warning => warning.Text.Contains("never closed"));
        string.Join(' ', Homes.Texts(draft)).ShouldContain("That it ends");
    }

    [Fact]
    public void Read_PaperCalledCsv_IsReadAsText()
    {
        var draft = Papers.Read("Session 1 – 18 October 2022\n\nCouncillor 3\n\n- It works, mostly.\n"u8.ToArray(), "notes.csv");

        draft.Sessions.ShouldHaveSingleItem();
        draft.Warnings.ShouldContain(warning => warning.Text.StartsWith("The file’s name ends in .csv, but it is plain text"));
    }

    private static void ShouldBeTheTracker(PaperDraft draft)
    {
        draft.Kind.ShouldBe(PaperKind.Tracker);
        draft.Title.ShouldBe("Recommendation tracker");
        draft.Recommendations.Select(r => (r.Number, r.Lead, r.Status, r.Line, r.Due?.Date)).ShouldBe(
            [("1", "Head of Finance", "Complete", 4, new DateOnly(2025, 3, 31)), ("2", "Head of People", "Ongoing", 5, null)]);
        draft.Recommendations[0].Response.ShouldBe("Agreed – “in part”");
    }

    private static byte[] Workbook(params (string Name, string[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            var list = workbook.Workbook.AppendChild(new Sheets());
            foreach (var (name, rows) in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(cell => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(cell)) })))));
                list.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)list.Count() + 1, Name = name });
            }
        }
        return stream.ToArray();
    }
}
