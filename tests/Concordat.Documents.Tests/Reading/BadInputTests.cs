using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Concordat.Documents.Reading;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class BadInputTests
{
    private const string Paper = "Notes\n\nSession 1 – 18 October 2022\n\nSiobhán O’Brien\n\n• It costs £5 – no more.\n";

    [Fact]
    public void Read_EmptyFile_SaysSo() => Papers.ReasonFor([]).ShouldBe("The file is empty. Choose the file that holds the paper.");

    [Fact]
    public void Read_OnlySpaces_SaysSo() => Papers.ReasonFor(" \r\n\t\f \n"u8.ToArray()).ShouldStartWith("The file holds no text.");

    [Fact]
    public void Read_PackedFileCutShort_SaysItIsBroken() => Papers.ReasonFor(new WordPaper().Paragraph("One").Bytes()[..400], "a.docx").ShouldStartWith("The Word document is broken.");

    [Fact]
    public void Read_WordDocumentWithBytesChanged_NeverThrows()
    {
        var bytes = WordPaper.Of(Encoding.UTF8.GetString(Papers.Fixture("coastwold-three-themes.txt")));
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var damaged = bytes.ToArray();
            for (var step = 0; step <= i % 5; step++)
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));

            var result = PaperReading.Read(damaged, "a.docx");

            (result.Draft is null).ShouldBe(result.Refusals.Count > 0);
        }
    }

    [Fact]
    public void Read_ProtectedByPassword_SaysSo()
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]];

        Papers.ReasonFor(file, "a.docx").ShouldStartWith("The file is protected by a password.");
    }

    [Theory]
    [InlineData("%PDF-1.7 and so on", "PDF")]
    [InlineData("{\\rtf1 and so on", "Rich Text")]
    [InlineData("GIF89a and so on", "picture")]
    public void Read_OtherFormat_NamesIt(string content, string named) => Papers.ReasonFor(Encoding.Latin1.GetBytes(content)).ShouldContain(named);

    [Fact]
    public void Read_WordDocumentCalledText_IsReadByWhatItIs() =>
        Papers.Read(WordPaper.Of(Paper), "notes.txt").Sessions.ShouldHaveSingleItem().Witnesses.ShouldHaveSingleItem().Name.ShouldBe("Siobhán O’Brien");

    [Fact]
    public void Read_TextCalledWord_IsReadByWhatItIs() =>
        Papers.Read(Encoding.UTF8.GetBytes(Paper), "notes.docx").Sessions.ShouldHaveSingleItem();

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void Read_UsualEncoding_GivesTheSameText(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Paper)];

        var witness = Papers.Read(bytes, "a.txt").Sessions.ShouldHaveSingleItem().Witnesses.ShouldHaveSingleItem();

        (witness.Name, witness.Points[0].Text).ShouldBe(("Siobhán O’Brien", "It costs £5 – no more."));
    }

    [Fact]
    public void Read_Windows1252_GivesTheSameTextAndAWarning()
    {
        var bytes = Encoding.Latin1.GetBytes(Paper.Replace('–', '\x96').Replace('’', '\x92').Replace('•', '\x95'));

        var draft = Papers.Read(bytes, "a.txt");

        draft.Sessions[0].Witnesses[0].Points[0].Text.ShouldBe("It costs £5 – no more.");
        draft.Warnings.ShouldContain(warning => warning.Text.Contains("Windows-1252"));
    }

    [Fact]
    public void Read_NullCharacters_ReadsThemAsSpaces() =>
        Papers.Read(Paper.Replace("no more", "no\0more")).Sessions[0].Witnesses[0].Points[0].Text.ShouldBe("It costs £5 – no more.");

    [Fact]
    public void Read_BinaryFile_SaysItIsNotText() => Papers.ReasonFor([.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7 % 23))]).ShouldStartWith("The file is not text.");

    [Fact]
    public void Read_ZipBomb_IsNotOpened()
    {
        var bomb = Packed(("word/document.xml", stream =>
        {
            stream.Write("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"u8);
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)'a');
            for (var i = 0; i < 64; i++)
                stream.Write(block);
        }
        ));
        var watch = Stopwatch.StartNew();

        Papers.ReasonFor(bomb, "a.docx").ShouldContain("unpacks to far more");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Read_EntitiesInXml_AreRefused()
    {
        var file = Packed(("word/document.xml", stream => stream.Write("<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d><p><r><t>&b;</t></r></p></d>"u8)));

        Papers.ReasonFor(file, "a.docx").ShouldContain("declares entities");
    }

    [Fact]
    public void Read_PackedFileOfAnotherKind_SaysWhichKind()
    {
        Papers.ReasonFor(Packed(("xl/workbook.xml", _ => { }))).ShouldContain("Excel");
        Papers.ReasonFor(Packed(("content.xml", _ => { }))).ShouldContain("OpenDocument");
        Papers.ReasonFor(Packed(("holiday.jpg", _ => { }))).ShouldContain("not a Word document");
    }

    [Fact]
    public void Read_TablesInsideTables_DeeperThanWordCan_AreRefused()
    {
        var file = Packed(("word/document.xml", stream => stream.Write(Encoding.UTF8.GetBytes(
            "<document>" + string.Concat(Enumerable.Repeat("<tbl><tr><tc>", 3000)) + "<p/>" + string.Concat(Enumerable.Repeat("</tc></tr></tbl>", 3000)) + "</document>"))));

        Papers.ReasonFor(file, "a.docx").ShouldContain("nests");
    }

    [Fact]
    public void Read_MegabyteOnOneLine_TakesLittleTimeAndLosesNothing()
    {
        var watch = Stopwatch.StartNew();

        Homes.ShouldHoldEverything(Encoding.UTF8.GetBytes("Notes\n\nSession 1 – 18 October 2022\n\nCouncillor 3\n\n- " + string.Concat(Enumerable.Repeat("it works. ", 100_000))), "a.txt");
        Homes.ShouldHoldEverything(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Aa ~~- | \t", 100_000))), "b.txt");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("and so it went on\n")]
    [InlineData("- a point that ends with the\n\n")]
    [InlineData("3\n\n")]
    [InlineData("Action\tCommentary\n")]
    [InlineData("Councillor 3\n- yes\n")]
    [InlineData("18 October 2022\n")]
    [InlineData("Recommendations\n")]
    [InlineData("          - deeper\n")]
    [InlineData("a) ~~struck~~\nreplaced\n\n")]
    [InlineData("Key partnerships\nNow\n")]
    [InlineData("Peer review\nThe peer team:\n")]
    [InlineData("<table>\n<tr>\n")]
    [InlineData("Name: Fen Board\nPartners: Fenmoor; Marshland\n")]
    [InlineData("Q1 Why?\nA1 Because (a) it is; (b) it was.\n")]
    [InlineData("Action   Owner   Status\n")]
    [InlineData("Members asked why. Officers responded that it did. We recommend that the Council should act.\n")]
    [InlineData("Actions:\n- one (completed)\nAim: more\n")]
    public void Read_AHundredThousandLines_TakesTimeInProportion(string line)
    {
        Papers.Read(string.Concat(Enumerable.Repeat(line, 100)));
        var watch = Stopwatch.StartNew();

        Papers.Read("Report\n\n" + string.Concat(Enumerable.Repeat(line, 100_000)));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Read_FileTooLarge_IsRefusedWithoutBeingKept()
    {
        using var endless = new EndlessStream();

        PaperReading.Read(endless, "big.txt").Refusals.ShouldHaveSingleItem().Text.ShouldContain("larger than 64 MB");
        endless.Position.ShouldBeLessThan(80 << 20);
    }

    private static byte[] Packed(params (string Name, Action<Stream> Write)[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                write(stream);
            }
        }
        return memory.ToArray();
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Position += count;
            Array.Fill(buffer, (byte)'a', offset, count);
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
