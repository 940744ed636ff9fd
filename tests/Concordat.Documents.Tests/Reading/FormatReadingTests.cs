using System.Text;
using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

/// <summary>
/// The same invented papers as pandoc and LibreOffice write them in every format: see Fixtures/Formats/make.
/// </summary>
public sealed partial class FormatReadingTests
{
    private static readonly string[] Made = [".html", ".office.html", ".docx", ".office.docx", ".odt", ".pandoc.odt", ".pandoc.md", ".gfm.md", ".pdf"];

    public static TheoryData<string> Evidence => [.. Made.Select(ending => "marlbeck-evidence" + ending)];

    public static TheoryData<string> Reviews => [.. Made.Select(ending => "tarnside-review" + ending)];

    public static TheoryData<string> Papers => [.. Evidence.Select(row => row.Data), .. Reviews.Select(row => row.Data)];

    [Theory]
    [MemberData(nameof(Evidence))]
    public void Read_Evidence_FindsTheSameInEveryFormat(string name)
    {
        var draft = Read(name);

        draft.Kind.ShouldBe(PaperKind.Sessions);
        draft.Title.ShouldBe("Marlbeck and Tarnside joint scrutiny panel: notes of evidence");
        draft.Sessions.Select(session => session.Date).ShouldBe([new DateOnly(2024, 3, 4), new DateOnly(2024, 3, 18)]);
        var witnesses = draft.Sessions.SelectMany(session => session.Witnesses).ToList();
        witnesses.Select(witness => (witness.Name, witness.InConfidence, witness.Points.Count, witness.Points.Sum(point => point.Children.Count))).ShouldBe(
        [
            ("Ottoline Farr", false, 5, 2),
            ("Barnaby Quill", false, 3, 0),
            ("Councillor 1", false, 2, 0),
            ("Staff forum representatives", true, 4, 1),
            ("Wrenna Stott", false, 3, 0),
        ]);
        draft.Sessions.Select(session => session.Panel.ShouldHaveSingleItem().Points.Count).ShouldBe([3, 2]);
        draft.Unplaced.ShouldAllBe(line => line.Text.StartsWith("Notes agreed by the panel") || line.Text == "marlbeck-evidence" || line.Text == "(in confidence)" || line.Text == "1");
        draft.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Reviews))]
    public void Read_Review_FindsTheSameInEveryFormat(string name)
    {
        var draft = Read(name);

        draft.Kind.ShouldBe(PaperKind.AreaReview);
        draft.Areas.Select(area => (area.Name, area.Completed.Count, area.Actions.Count)).ShouldBe([("Customer services", 3, 8), ("People and culture", 2, 5)]);
        draft.Recommendations.Select(recommendation => recommendation.Number).ShouldBe(["1", "2", "3", "4", "5"]);
        draft.Areas[0].Actions[1].References.ShouldBe(["CS2", "CS5"]);
        draft.Areas[1].Actions[4].Text.ShouldEndWith("when either council gives notice");
        draft.Areas[1].Actions[3].Status.ShouldBe("Completed");
        // A PDF does not tell which words are struck out, and this Markdown has no letters for lists.
        draft.TermsOfReference.Clauses.Select(clause => (clause.Label, clause.Struck)).ShouldBe(
            name.EndsWith(".pdf", StringComparison.Ordinal) ? [("a", false), ("b", false), ("c", false)]
            : name.EndsWith(".gfm.md", StringComparison.Ordinal) ? [("1", false), ("2", true), ("2", false), ("3", false)]
            : [("a", false), ("b", true), ("b", false), ("c", false)]);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Read_AnyFormat_GivesEveryCharacterOneHome(string name) => Homes.ShouldHoldEverything(Bytes(name), name);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Read_AnyFormat_HoldsEveryWordOfThePaper(string name)
    {
        var paper = Encoding.UTF8.GetString(Bytes(name.Split('.')[0] + ".html"));
        var body = Tag().Replace(paper[paper.IndexOf("<body>", StringComparison.Ordinal)..], " ");

        var held = string.Join(' ', Homes.Texts(Read(name)));

        // What comes more often in the draft than in the paper is the repeated heading of a table, and the title of a page.
        var times = Words(held).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        foreach (var word in Words(body).GroupBy(word => word))
            times.GetValueOrDefault(word.Key).ShouldBeGreaterThanOrEqualTo(word.Count(), word.Key);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Read_DamagedFile_AnswersWithADraftOrAReason(string name)
    {
        var bytes = Bytes(name);
        var random = new Random(11);
        for (var i = 0; i < (name.EndsWith(".pdf", StringComparison.Ordinal) ? 8 : 60); i++)
        {
            var damaged = bytes.ToArray();
            for (var step = 0; step <= i % 7; step++)
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            if (i % 10 == 9)
                damaged = damaged[..random.Next(damaged.Length)];

            var result = Documents.Reading.PaperReading.Read(damaged, name);

            (result.Draft is null).ShouldBe(result.Refusals.Count > 0);
        }
    }

    [Theory]
    [InlineData("marlbeck-evidence.html")]
    [InlineData("tarnside-review.office.html")]
    [InlineData("tarnside-review.pandoc.md")]
    [InlineData("tarnside-review.gfm.md")]
    public void Read_MutatedPaper_NeverLosesText(string name)
    {
        var lines = Encoding.UTF8.GetString(Bytes(name)).Split('\n');
        for (var seed = 1; seed <= 60; seed++)
        {
            var mutated = Encoding.UTF8.GetBytes(Mutations.Of(lines, seed));
            if (Documents.Reading.PaperReading.Read(mutated, name).Draft is not null)
                Homes.ShouldHoldEverything(mutated, name);
        }
    }

    internal static byte[] Bytes(string name) => Reading.Papers.Fixture(Path.Combine("Formats", name));

    private static PaperDraft Read(string name) => Reading.Papers.Read(Bytes(name), name);

    private static List<string> Words(string text) => [.. Word().Matches(System.Net.WebUtility.HtmlDecode(text)).Select(word => word.Value)];

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.None, 5000)]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tag();
}
