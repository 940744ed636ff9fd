using System.Text;
using Concordat.Documents.Reading;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

public sealed class PaperPropertyTests
{
    public static TheoryData<string> Fixtures => [.. Papers.Fixtures];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Read_Fixture_GivesEveryCharacterOneHome(string name) => Homes.ShouldHoldEverything(Papers.Fixture(name), name);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Read_MutatedPaper_NeverCrashesNorLosesText(string name)
    {
        var lines = Encoding.UTF8.GetString(Papers.Fixture(name)).Split('\n');
        for (var seed = 1; seed <= 150; seed++)
        {
            var mutated = Mutations.Of(lines, seed);
            if (string.IsNullOrWhiteSpace(mutated.Replace('\0', ' ')))
                continue;

            Homes.ShouldHoldEverything(Encoding.UTF8.GetBytes(mutated), $"{name} with seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Write_Draft_ReadsBackUnchanged(string name)
    {
        var json = PaperDraftJson.Write(Papers.ReadFixture(name));

        PaperDraftJson.Write(PaperDraftJson.Read(json)).ShouldBe(json);
    }
}
