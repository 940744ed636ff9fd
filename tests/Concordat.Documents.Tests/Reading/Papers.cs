using System.Text;
using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Drafts;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

/// <summary>The papers the reading tests read: invented ones kept beside the tests, and real ones where they are to be had.</summary>
internal static class Papers
{
    public static byte[] Fixture(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", name));

    public static IEnumerable<string> Fixtures =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static PaperDraft Read(string text) => Read(Encoding.UTF8.GetBytes(text), "paper.txt");

    public static PaperDraft Read(byte[] content, string name)
    {
        var result = PaperReading.Read(content, name);
        result.Refusals.ShouldBeEmpty();
        return result.Draft.ShouldNotBeNull();
    }

    public static PaperDraft ReadFixture(string name) => Read(Fixture(name), name);

    public static string ReasonFor(byte[] content, string name = "paper.txt")
    {
        var result = PaperReading.Read(content, name);
        result.Draft.ShouldBeNull();
        return result.Refusals.ShouldHaveSingleItem().Text;
    }

    /// <summary>The folder of real papers, or null where there is none.</summary>
    public static string? RealFolder()
    {
        if (Environment.GetEnvironmentVariable("CONCORDAT_PAPERS") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "..", "shared", "samples");
            if (Directory.Exists(samples))
                return Path.GetFullPath(samples);
        }
        return null;
    }

    public static PaperDraft ReadReal(string name, bool inWord = false)
    {
        var folder = RealFolder();
        var path = folder is null ? null : Path.Combine(folder, name);
        Assert.SkipUnless(path is not null && File.Exists(path), $"The real paper {name} is not here. Set CONCORDAT_PAPERS to the folder that holds it to check the reader against it.");
        return Read(inWord ? WordPaper.Of(File.ReadAllText(path!)) : File.ReadAllBytes(path!), name);
    }
}
