using System.Globalization;
using System.Text;
using Concordat.Documents.Reading;
using Concordat.Documents.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Shouldly;

namespace Concordat.Documents.Tests.Tables;

public sealed class TableRoundTripTests
{
    private static readonly TableColumn[] Columns =
        [new("Recommendation"), new("Points", ColumnKind.WholeNumber), new("Cost (£)", ColumnKind.Money), new("Share", ColumnKind.Number), new("Due", ColumnKind.Date)];

    public static TheoryData<string> AwkwardTexts =>
    [
        "O'Brien", "Bath & North East Somerset", "=1+1", "+44 1508", "-5", "@sum", "\tindented", "'=1+1", "''-5", "'quoted'", "'",
        "two\nlines", "quote \" in, it", "a;b", "<script>alert(1)</script>", "_x000D_ and _x0041_", "£, €, – and “ ”", "😀 and \u00E9",
        " leading and trailing ", "007", "1/4", "TRUE", "bell \u0007 rings", "＝1",
    ];

    [Theory]
    [MemberData(nameof(AwkwardTexts))]
    public void Read_WrittenCsv_GivesTheTextUnchanged(string text) => ReadBack(text, excel: false).ShouldBe(text);

    [Theory]
    [MemberData(nameof(AwkwardTexts))]
    public void Read_WrittenExcel_GivesTheTextUnchanged(string text) => ReadBack(text, excel: true).ShouldBe(text);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_WrittenTable_GivesNumbersAndDatesUnchanged(bool excel)
    {
        object?[] row = ["Open the hall", -12, -1234.56m, 0.1, new DateOnly(2024, 2, 29)];

        var read = TableReader.Read(Written([row, [null, null, null, null, null], ["Heat it", 3, 0.5m, 7, new DateOnly(1899, 12, 31)]], excel));

        read.Refusals.ShouldBeEmpty();
        read.Columns.ShouldBe(Columns.Select(column => column.Name));
        read.Rows.Select(r => r.Number).ShouldBe([2, 4]);
        read.Rows[0].Cells.ShouldBe(["Open the hall", "-12", "-1234.56", "0.1", "2024-02-29"]);
        read.Cell(read.Rows[1], "due").ShouldBe("1899-12-31");
        decimal.Parse(read.Cell(read.Rows[1], "Cost (£)"), CultureInfo.InvariantCulture).ShouldBe(0.5m);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("-1+1")]
    [InlineData("@a")]
    public void Write_TextThatIsAFormula_IsGuardedInCsv(string text)
    {
        using var output = new MemoryStream();
        CsvTableWriter.Write(output, new Table([new("Name")], [[text]]));

        Encoding.UTF8.GetString(output.ToArray()).ShouldContain("'" + text[..2]);
    }

    [Fact]
    public void Write_Excel_IsAValidWorkbookWithFrozenBoldHeadings()
    {
        using var stream = new MemoryStream(Written([["=1+1", 1, 2.5m, 3.25, new DateOnly(2024, 2, 29)]], excel: true).ToArray());
        using var document = SpreadsheetDocument.Open(stream, false);

        new OpenXmlValidator().Validate(document).Select(problem => problem.Description).ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet.OuterXml;
        sheet.ShouldContain("state=\"frozen\"");
        sheet.ShouldNotContain("<x:f>");
    }

    [Fact]
    public void Write_TextLongerThanACell_SaysThatItWasCut()
    {
        var read = TableReader.Read(Written([[new string('a', 200_000), null, null, null, null]], excel: true));

        read.Rows[0].Cells[0].Length.ShouldBeLessThan(32_768);
        read.Rows[0].Cells[0].ShouldEndWith("the CSV file has it whole]");
    }

    [Theory]
    [InlineData("a;b\r\n1;2\r\n")]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("\"a\",\"b\"\n\n1,2")]
    public void Read_CsvWithOtherMarks_FindsItsColumns(string text)
    {
        var read = TableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        read.Columns.ShouldBe(["a", "b"]);
        read.Rows.ShouldHaveSingleItem().Cells.ShouldBe(["1", "2"]);
    }

    [Fact]
    public void Read_BadTable_SaysWhatIsWrong()
    {
        Reason(""u8.ToArray()).ShouldContain("empty");
        Reason("a,b\n1,2,3\n"u8.ToArray()).ShouldStartWith("Row 2 has more cells");
        Reason("a,A\n1,2\n"u8.ToArray()).ShouldContain("Two columns");
        Reason("PK\u0003\u0004rest"u8.ToArray()).ShouldContain("broken");
        Reason(Written([], excel: true).ToArray()[..900]).ShouldContain("broken");
    }

    [Fact]
    public void Read_WorkbookWithBytesChanged_NeverThrows()
    {
        var bytes = Written([["One", 1, 2m, 3, new DateOnly(2024, 1, 1)]], excel: true).ToArray();
        var random = new Random(11);
        for (var i = 0; i < 200; i++)
        {
            var damaged = bytes.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));

            var read = TableReader.Read(new MemoryStream(damaged));

            (read.Columns.Count == 0).ShouldBe(read.Refusals.Count > 0);
        }
    }

    private static string Reason(byte[] bytes) => TableReader.Read(new MemoryStream(bytes)).Refusals.ShouldHaveSingleItem().Text;

    private static string ReadBack(string text, bool excel)
    {
        var read = TableReader.Read(Written([[text, 1, null, null, null]], excel));
        read.Refusals.ShouldBe(new List<PaperRefusal>());
        return read.Rows.ShouldHaveSingleItem().Cells[0];
    }

    private static MemoryStream Written(object?[][] rows, bool excel)
    {
        var output = new MemoryStream();
        var table = new Table(Columns, rows);
        if (excel)
            ExcelTableWriter.Write(output, table, "Recommendations: 2024/25 [all of them, in order]");
        else
            CsvTableWriter.Write(output, table);
        output.Position = 0;
        return output;
    }
}
