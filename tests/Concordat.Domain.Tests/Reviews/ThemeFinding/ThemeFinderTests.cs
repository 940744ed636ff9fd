using Concordat.Domain.Reviews.ThemeFinding;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews.ThemeFinding;

public sealed class ThemeFinderTests
{
    [Fact]
    public void Find_WordsOfOneField_ArePutTogether()
    {
        var themes = ThemeFinder.Find(
        [
            Said("We cannot find electricians.", "Manager"),
            Said("Two posts stand vacant since May.", "Councillor 1"),
            Said("Turnover among surveyors is high.", "Councillor 2"),
            Said("The market square was repaved.", "Councillor 2"),
        ]);

        var theme = themes.ShouldHaveSingleItem();
        theme.Points.Select(p => p.Number).ShouldBe([0, 1, 2]);
        (theme.Witnesses, theme.Sessions).ShouldBe((3, 1));
        theme.Terms.ShouldContain("turnover");
        theme.Points[2].Why.Text.ShouldContain("“Turnover”");
    }

    [Fact]
    public void Find_WordNoListForesaw_IsFoundAllTheSame()
    {
        var themes = ThemeFinder.Find(
        [
            Said("The beavers have dammed the brook again.", "Farmer"),
            Said("Nobody told us that beavers would come.", "Parish clerk"),
            Said("We count forty beavers in three families.", "Warden"),
            Said("Lambing was late.", "Farmer"),
        ]);

        themes.ShouldContain(t => t.Label == "Beavers" && t.Points.Count == 3 && t.Witnesses == 3);
    }

    [Fact]
    public void Find_Label_IsSaidInOneOfThePoints()
    {
        var themes = ThemeFinder.Find(Mixed());

        themes.ShouldNotBeEmpty();
        themes.ShouldAllBe(t => t.Points.Any(p => p.Evidence.Text.Contains(t.Label, StringComparison.OrdinalIgnoreCase)));
        themes.Select(t => t.Label.ToUpperInvariant()).ShouldBeUnique();
    }

    [Fact]
    public void Find_SamePoints_GiveTheSameThemes() => Written(ThemeFinder.Find(Mixed())).ShouldBe(Written(ThemeFinder.Find(Mixed())));

    [Fact]
    public void Find_Most_CutsTheList() => Written(ThemeFinder.Find(Mixed(), 2)).ShouldBe(Written(ThemeFinder.Find(Mixed())).Take(2));

    [Fact]
    public void Find_ScoresFall_AndEqualOnesStandByTheirFirstLine()
    {
        var themes = ThemeFinder.Find(Mixed());

        themes.Zip(themes.Skip(1)).ShouldAllBe(pair => pair.First.Score > pair.Second.Score || (pair.First.Score == pair.Second.Score && pair.First.Points[0].Evidence.Line <= pair.Second.Points[0].Evidence.Line));
    }

    [Fact]
    public void Find_PointOfTwoSubjects_CarriesBoth()
    {
        var themes = ThemeFinder.Find(
        [
            Said("Damp comes back because the complaints are not read.", "Tenant"),
            Said("Mould is in every second flat.", "Councillor 1"),
            Said("Condensation is not the tenant's fault.", "Officer"),
            Said("Complaints take a month.", "Councillor 1"),
            Said("The ombudsman found against us twice.", "Officer"),
        ]);

        themes.Count(t => t.Points.Any(p => p.Number == 0)).ShouldBe(2);
    }

    [Fact]
    public void Find_NothingComesBack_SuggestsNothing()
    {
        ThemeFinder.Find([]).ShouldBeEmpty();
        ThemeFinder.Find([Said("The roof leaks.", "Caretaker")]).ShouldBeEmpty();
        ThemeFinder.Find([Said("–", "Caretaker"), Said("…", "Clerk")]).ShouldBeEmpty();
    }

    [Fact]
    public void Find_EverydayWordsAlone_AreNoTheme() =>
        ThemeFinder.Find([Said("The council is good.", "A"), Said("A council works.", "B"), Said("Our council met.", "C")]).ShouldBeEmpty();

    [Fact]
    public void Find_LittleWordsAlone_AreCalledAsTheyWereSaid() =>
        ThemeFinder.Find([Said("It all was at once.", "A"), Said("And at once.", "B"), Said("Not at once.", "C")]).ShouldHaveSingleItem().Label.ShouldBe("At once");

    [Fact]
    public void Find_WordsInAnyOrder_GiveThemesAndNoFault()
    {
        string[] words = ["at", "once", "who", "does", "what", "more", "as", "a", "bin", "IT", "SEND", "–", ":", "(", "R&B", "s113", "£1.5m", "O’Brien", "recruit", "retention", "of", "the", "home", "office", "not", "known", "3", "each", "say", "in", "Café", "同", "🙂", "one", "team", "-", "/", "'place'", "mould", "pay"];
        var points = Enumerable.Range(0, 400).Select(i => Said(string.Join(' ', Enumerable.Range(0, 1 + (i % 17)).Select(j => words[((i * 7) + (j * j * 13) + (i * j)) % words.Length])), $"Witness {i % 9}", i + 1, $"Session {i % 4}")).ToList();

        var themes = ThemeFinder.Find(points, 100);

        themes.ShouldNotBeEmpty();
        themes.ShouldAllBe(t => t.Label.Length > 0 && t.Terms.Count > 0 && t.Points.Count > 1 && t.Key.Length > 6);
        themes.Select(t => t.Key).ShouldBeUnique();
    }

    [Fact]
    public void Find_SubjectOfTheReview_CarriesNoThemeAlone()
    {
        ThemeEvidence[] points = [Said("Our libraries are warm.", "A"), Said("Libraries lend tools.", "B"), Said("The libraries were painted.", "C"), Said("The theatre is shut.", "A"), Said("The theatre plays to few.", "B"), Said("One theatre burnt.", "C")];

        ThemeFinder.Find(points).ShouldHaveSingleItem().Points.Count.ShouldBe(6);
        ThemeFinder.Find(points, subject: "Review of the joint library service").ShouldHaveSingleItem().Points.Select(p => p.Number).ShouldBe([3, 4, 5]);
    }

    [Fact]
    public void Find_LittleSaidOfFieldsOfOneFamily_IsOneTheme()
    {
        var theme = ThemeFinder.Find([Said("The recharge comes late.", "A"), Said("Our savings are small.", "B"), Said("We have overspent since June.", "C")]).ShouldHaveSingleItem();

        (theme.Key, theme.Points.Count).ShouldBe(("field-cost-and-charges", 3));
    }

    [Fact]
    public void Find_MuchSaidOfFieldsOfOneFamily_IsSeveralThemes()
    {
        string[] said = ["The recharge is wrong.", "Our savings are small.", "Nobody checks a recharge.", "We want savings in the first year."];
        var themes = ThemeFinder.Find([.. Enumerable.Range(0, 24).Select(i => Said(said[i % 4], $"Witness {i}"))]);

        themes.Select(t => t.Key).ShouldBe(["field-savings-and-efficiency", "field-who-pays-and-who-gains"], ignoreOrder: true);
    }

    [Fact]
    public void Find_AskedForNone_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(() => ThemeFinder.Find(Mixed(), 0));

    [Theory]
    [InlineData("The teams work well together.", Tone.Strength)]
    [InlineData("We are proud of the new depot.", Tone.Strength)]
    [InlineData("There are no complaints.", Tone.Strength)]
    [InlineData("I am worried about the winter.", Tone.Concern)]
    [InlineData("The teams do not work well together.", Tone.Concern)]
    [InlineData("The service is good, but it is too slow and too expensive.", Tone.Concern)]
    [InlineData("Reports should come every quarter.", Tone.Ask)]
    [InlineData("We need a shared calendar.", Tone.Ask)]
    [InlineData("There is an opportunity to buy together.", Tone.Opportunity)]
    [InlineData("The old stables have potential.", Tone.Opportunity)]
    [InlineData("I would welcome a yearly report.", Tone.Ask)]
    [InlineData("The clerk has to re-key every form.", Tone.Concern)]
    [InlineData("The backlog of graves will be cleared by June.", Tone.Concern)]
    [InlineData("We go to outside surveyors because it is quicker.", Tone.Concern)]
    [InlineData("Fences must be mended before winter.", Tone.Ask)]
    public void Tones_PlainCues_AreHeard(string said, Tone tone) => ThemeFinder.Tones([Said(said, "A")]).ShouldBe([tone]);

    [Fact]
    public void Tones_NoCue_SaysNothing() => ThemeFinder.Tones([Said("The depot stands on Mill Lane.", "A")]).ShouldBe([null]);

    [Theory]
    [InlineData("Fires must always come first.")]
    [InlineData("Graves stand open in frost, as they must.")]
    public void Tones_MustOfNobody_IsNoAsk(string said) => ThemeFinder.Tones([Said(said, "A")]).ShouldBe([null]);

    private static ThemeEvidence Said(string text, string witness, int line = 1, string session = "2025-05-12") => new(text, line, witness, session);

    private static IReadOnlyList<ThemeEvidence> Mixed() =>
    [
        Said("Missed appointments are what people complain of first.", "Tenant", 3),
        Said("Appointments are given for half a day.", "Officer", 4),
        Said("I waited in all day and nobody came.", "Tenant", 5, "2025-06-09"),
        Said("The laptops cannot log in at the other office.", "Officer", 6),
        Said("Two databases do not speak to one another.", "Councillor 1", 7, "2025-06-09"),
        Said("Software was bought by each council alone.", "Officer", 8, "2025-06-09"),
        Said("Morale has fallen and stress has risen.", "Officer", 9),
        Said("Sickness is above last year's.", "Councillor 1", 10),
        Said("Letters of complaint are answered after a month.", "Councillor 1", 11),
    ];

    private static IEnumerable<string> Written(IEnumerable<SuggestedTheme> themes) =>
        themes.Select(t => $"{t.Label}|{string.Join(',', t.Terms)}|{string.Join(',', t.Points.Select(p => $"{p.Number}{p.Tone}{p.Why.Text}"))}|{t.Witnesses}|{t.Sessions}|{t.Score}");
}
