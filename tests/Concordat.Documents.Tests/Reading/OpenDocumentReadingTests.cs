using System.IO.Compression;
using System.Text;
using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Formats;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class OpenDocumentReadingTests
{
    [Fact]
    public void Read_TrackedChanges_PutsDeletedWordsBackWhereTheyStood()
    {
        var blocks = Blocks(
            "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info><dc:creator>Ann</dc:creator></office:change-info><text:p>by Christmas</text:p></text:deletion></text:changed-region>"
            + "<text:changed-region text:id=\"c2\"><text:insertion><office:change-info><dc:creator>Ann</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
            + "<text:p>Report <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>by Easter<text:change-end text:change-id=\"c2\"/>.</text:p>"
            + "<text:p>It<text:s text:c=\"2\"/>was <text:span text:style-name=\"T1\">not</text:span> agreed.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p><text:p>Next.</text:p>");

        blocks.Select(block => (block.Line, block.Kind, block.Text)).ShouldBe(
        [
            (1, PaperBlockKind.Paragraph, "Report ~~by Christmas~~by Easter."),
            (2, PaperBlockKind.Paragraph, "It  was ~~not~~ agreed."),
            (3, PaperBlockKind.Paragraph, "Next."),
            (4, PaperBlockKind.Furniture, "A note."),
        ]);
    }

    [Fact]
    public void Read_ListsThatGoOn_CountOn()
    {
        var blocks = Blocks(
            "<text:list text:style-name=\"L1\"><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Under</text:p></text:list-item></text:list></text:list-item></text:list>"
            + "<text:p>Between.</text:p><text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item><text:p>Two</text:p></text:list-item></text:list>");

        blocks.Select(block => (block.Label, block.Bullet, block.Depth, block.Text)).ShouldBe([("1.", "", 0, "One"), ("a)", "", 1, "Under"), ("", "", 0, "Between."), ("2.", "", 0, "Two")]);
    }

    [Fact]
    public void Read_Encrypted_SaysSo() => Papers.ReasonFor(
        Packed(("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"), ("content.xml", "garbage")), "a.odt").ShouldStartWith("The file is protected by a password.");

    [Fact]
    public void Read_EntitiesAndDeepNesting_AreRefused()
    {
        Papers.ReasonFor(Packed(("content.xml", "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><d>&a;</d>")), "a.odt").ShouldContain("declares entities");
        Papers.ReasonFor(Packed(("content.xml", Content(string.Concat(Enumerable.Repeat("<text:list><text:list-item>", 3000)) + string.Concat(Enumerable.Repeat("</text:list-item></text:list>", 3000))))), "a.odt").ShouldContain("nests");
    }

    private static IReadOnlyList<PaperBlock> Blocks(string body) => PaperReading.Picture(new PaperFile(Packed(("content.xml", Content(body))), "a.odt")).Blocks;

    private static string Content(string body) =>
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:fo=\"f\" xmlns:dc=\"d\"><office:automatic-styles>"
        + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>"
        + "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>"
        + $"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>";

    private static byte[] Packed(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return memory.ToArray();
    }
}
