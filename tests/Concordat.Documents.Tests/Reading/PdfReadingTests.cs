using System.Diagnostics;
using System.Text;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class PdfReadingTests
{
    [Fact]
    public void Read_Pdf_LinksEachItemToItsPageAndToTheLineOfTheExtractedText()
    {
        var bytes = FormatReadingTests.Bytes("tarnside-review.pdf");
        var extracted = Extracted("tarnside-review.pdf").Split('\n');

        var draft = Papers.Read(bytes, "review.pdf");

        foreach (var action in draft.Areas.SelectMany(area => area.Actions))
        {
            extracted[action.Line - 1].ShouldContain(string.Join(' ', action.Text.Split(' ').Take(3)));
            action.Page.ShouldBe(1 + string.Join('\n', extracted[..action.Line]).Count(character => character == '\f'));
        }
        draft.Areas.SelectMany(area => area.Actions).Select(action => action.Page).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Read_HeadingOfATableRepeatedOnTheNextPage_IsKeptApart() =>
        Papers.Read(FormatReadingTests.Bytes("tarnside-review.pdf"), "review.pdf").Unplaced.Count(line => line.Text == "Action Commentary").ShouldBe(2);

    [Fact]
    public void Read_PdfWithAPassword_SaysSo() => Papers.ReasonFor(FormatReadingTests.Bytes("locked.pdf"), "locked.pdf").ShouldStartWith("The PDF is protected by a password.");

    [Fact]
    public void Read_PdfWithoutText_SaysItMayBeAScan() => Papers.ReasonFor(Empty(), "scan.pdf").ShouldStartWith("The PDF holds no text; it may be a scan.");

    [Fact]
    public void Read_PdfCutShort_SaysItIsBroken() => Papers.ReasonFor("%PDF-1.7\n%cut"u8.ToArray(), "cut.pdf").ShouldStartWith("The PDF is broken.");

    [Fact]
    public void Read_PdfWithoutTheProgram_SaysWhatToInstall()
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        try
        {
            Environment.SetEnvironmentVariable("PATH", "/nowhere");

            Papers.ReasonFor(Empty(), "a.pdf").ShouldContain("install the package poppler-utils");
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", path);
        }
    }

    /// <summary>One page with nothing on it, as a scan without recognised text is to a reader.</summary>
    private static byte[] Empty()
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var at = new List<int>();
        foreach (var (body, number) in ((string[])["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"]).Select((body, i) => (body, i + 1)))
        {
            at.Add(file.Length);
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number} 0 obj{body}endobj\n");
        }
        var table = file.Length;
        file.Append("xref\n0 4\n0000000000 65535 f \n").AppendJoin("", at.Select(offset => $"{offset:D10} 00000 n \n"));
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer<</Size 4/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Extracted(string name)
    {
        var start = new ProcessStartInfo("pdftotext") { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])["-layout", "-enc", "UTF-8", Path.Combine(AppContext.BaseDirectory, "Fixtures", "Formats", name), "-"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }
}
