using System.Text;
using System.Text.RegularExpressions;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

/// <summary>
/// Invented papers in the many layouts and wordings of councils, several to a file. Below each stands what must be
/// read in it: a line for each item ("*" for any words). A kind of item that is not named must not be found, save
/// those in <see cref="Details"/>, of which only what is named is looked for.
/// </summary>
public sealed partial class WordingTests
{
    private static readonly string[] Items = ["session", "witness", "panel", "area", "rec", "question", "partnership", "team", "scope", "statement"];

    private static readonly string[] Details = ["point", "note", "action", "completed", "to", "told", "part", "answer", "description", "clause", "unplaced", "warning"];

    public static TheoryData<string> Names => [.. All().Select(paper => paper.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Wording_FindsWhatItHolds(string name)
    {
        var (_, text, expected) = All().Single(paper => paper.Name == name);

        var lines = DraftLines.Of(Papers.Read(text));

        foreach (var kind in expected.Select(KindOf).Concat(Items).Distinct())
        {
            var wanted = expected.Where(line => KindOf(line) == kind).ToList();
            var got = lines.Where(line => KindOf(line) == kind).ToList();
            if (Details.Contains(kind))
                wanted.Where(pattern => !got.Exists(line => IsLike(line, pattern))).ShouldBeEmpty(string.Join('\n', got));
            else
                got.Count.ShouldBe(wanted.Count, string.Join('\n', got));
            if (!Details.Contains(kind))
                wanted.Where((pattern, i) => !IsLike(got[i], pattern)).ShouldBeEmpty(string.Join('\n', got));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WordingAndItsMutations_GivesEveryCharacterOneHome(string name)
    {
        var text = All().Single(paper => paper.Name == name).Text;
        Homes.ShouldHoldEverything(Encoding.UTF8.GetBytes(text), "paper.txt");
        for (var seed = 1; seed <= 25; seed++)
        {
            var mutated = Mutations.Of(text.Split('\n'), seed).Replace('\0', ' ');
            if (!string.IsNullOrWhiteSpace(mutated))
                Homes.ShouldHoldEverything(Encoding.UTF8.GetBytes(mutated), $"{name} with seed {seed}");
        }
    }

    private static IEnumerable<(string Name, string Text, List<string> Expected)> All() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Wordings"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Of);

    private static IEnumerable<(string Name, string Text, List<string> Expected)> Of(string path)
    {
        var parts = Mark().Split(File.ReadAllText(path).ReplaceLineEndings("\n"));
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            var end = parts[i].IndexOf('\n', StringComparison.Ordinal);
            yield return ($"{Path.GetFileNameWithoutExtension(path)}: {parts[i][..end]}", parts[i][(end + 1)..],
                [.. parts[i + 1].Split('\n').Skip(1).Select(line => line.TrimEnd()).Where(line => line.Length > 0)]);
        }
    }

    private static string KindOf(string line) => line[..line.IndexOf(':', StringComparison.Ordinal)];

    private static bool IsLike(string line, string pattern) =>
        Regex.IsMatch(line, "^" + string.Join(".*", pattern.Split('*').Select(Regex.Escape)) + "$", RegexOptions.Singleline, TimeSpan.FromSeconds(5));

    [GeneratedRegex(@"^%% ", RegexOptions.Multiline, 5000)]
    private static partial Regex Mark();
}
