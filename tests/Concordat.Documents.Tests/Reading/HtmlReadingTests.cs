using System.Text;
using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Formats;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class HtmlReadingTests
{
    [Fact]
    public void Read_CellsThatSpanColumnsAndRows_KeepTheirPlaceInTheGrid()
    {
        var rows = Blocks("""
            <html><body><table>
            <tr><th>Area</th><th>Action</th><th>Commentary</th></tr>
            <tr><td rowspan="2">Finance</td><td>Publish the shares</td><td>Completed</td></tr>
            <tr><td>Say who pays</td><td>Not started</td></tr>
            <tr><td colspan="2">All areas</td><td>Ongoing</td></tr>
            </table></body></html>
            """).Select(block => block.Cells);

        rows.ShouldBe([["Area", "Action", "Commentary"], ["Finance", "Publish the shares", "Completed"], ["", "Say who pays", "Not started"], ["All areas", "", "Ongoing"]]);
    }

    [Fact]
    public void Read_DeletedAndInsertedWords_MarksWhatIsGone() =>
        Blocks("<!DOCTYPE html><p>Report by <del>Christmas</del> <ins>Easter</ins>, <s>then stop</s> <span style='text-decoration: line-through'>or not</span>.</p>")
            .ShouldHaveSingleItem().Text.ShouldBe("Report by ~~Christmas~~ Easter, ~~then stop or not~~.");

    [Fact]
    public void Read_NestedLists_KeepsDepthLabelsAndLines()
    {
        var blocks = Blocks("<html><body>\n<ol start=\"3\">\n<li>One\n<ul><li>Under</li></ul></li>\n<li value=\"7\"><p>Seven</p>\n<p>goes on.</p></li>\n</ol>\n<ol type=\"a\"><li>A &amp; B&nbsp;&pound;5</li></ol></body></html>");

        blocks.Select(block => (block.Label, block.Bullet, block.Depth, block.Text, block.Line)).ShouldBe(
            [("3.", "", 0, "One", 3), ("", "•", 1, "Under", 4), ("7.", "", 0, "Seven goes on.", 5), ("a.", "", 0, "A & B\u00A0£5", 8)]);
    }

    [Fact]
    public void Read_ScriptsStylesAndMenus_KeepsOnlyWhatIsToBeRead()
    {
        var blocks = Blocks("<html><head><style>p{}</style></head><body><nav><a>Home</a></nav><script>alert(1)</script><p>First<br>Second</p><footer>Contact us</footer></body></html>");

        blocks.Select(block => (block.Kind, block.Text)).ShouldBe(
            [(PaperBlockKind.Furniture, "Home"), (PaperBlockKind.Paragraph, "First"), (PaperBlockKind.Paragraph, "Second"), (PaperBlockKind.Furniture, "Contact us")]);
    }

    [Fact]
    public void Read_TableThatLaysOutThePage_IsReadAsText() =>
        Blocks("<html><body><table><tr><td><h2>Recommendations</h2><table><tr><td>a</td><td>b</td></tr></table></td><td>side</td></tr></table></body></html>")
            .Select(block => block.Kind).ShouldBe([PaperBlockKind.Heading, PaperBlockKind.TableRow, PaperBlockKind.Paragraph]);

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<b><p>", 5_000)]
    [InlineData("<ul><li>", 20_000)]
    [InlineData("<table><tr><td>", 3_000)]
    public void Read_DeepNesting_IsReadInReasonableTimeOrRefused(string opening, int times)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var html = Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat(opening + "word ", times)));

        var result = PaperReading.Read(html, "a.html");

        (result.Draft is null).ShouldBe(result.Refusals.Count > 0);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Read_PageInWindows1252_ReadsItAsItSays() =>
        Papers.Read(Encoding.Latin1.GetBytes("<html><head><meta charset=\"windows-1252\"></head><body><h1>It costs \xA35 \x96 no more</h1></body></html>"), "a.html").Warnings.ShouldBeEmpty();

    private static IReadOnlyList<PaperBlock> Blocks(string html) => PaperReading.Picture(new PaperFile(Encoding.UTF8.GetBytes(html), "a.html")).Blocks;
}
