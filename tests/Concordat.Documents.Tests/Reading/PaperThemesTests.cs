using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Drafts;
using Concordat.Domain.Reviews.ThemeFinding;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

/// <summary>
/// What is found in papers. The invented ones are of other councils and other subjects than the published one; what people
/// would list in each was written down before the program read it.
/// </summary>
public sealed class PaperThemesTests
{
    [Theory]
    [InlineData("themes-housing-repairs.txt", "Damp and mould cases doubled|Black mould|Complaints about damp|Damp must be treated|lived with mould")]
    [InlineData("themes-housing-repairs.txt", "Missed appointments|Appointments are made in half-day|waited in all day|morning of the visit")]
    [InlineData("themes-housing-repairs.txt", "Void properties|Empty homes on our street|Voids cost us|empty bungalow")]
    [InlineData("themes-housing-repairs.txt", "in a queue for forty|call centre closes|phone lines were answered")]
    [InlineData("themes-housing-repairs.txt", "cannot find electricians|Recruitment of surveyors|Tradespeople leave")]
    [InlineData("themes-housing-repairs.txt", "people at our meetings complain|Ombudsman|stage one complaints|Letters about complaints")]
    [InlineData("themes-housing-repairs.txt", "scheduling software|asset databases|hand-held devices")]
    [InlineData("themes-housing-repairs.txt", "wrong stock|at the stores")]
    [InlineData("themes-housing-repairs.txt", "on subcontractors|Subcontractor spending|contractor days")]
    [InlineData("themes-leisure-trust.txt", "Energy bills|Heat pumps|Electricity is bought|solar panels")]
    [InlineData("themes-leisure-trust.txt", "management fee|share of surplus|profit share")]
    [InlineData("themes-leisure-trust.txt", "roof at Ashdown Baths|Condition surveys|falling to bits|Maintenance falls|A new roof")]
    [InlineData("themes-leisure-trust.txt", "Swimming lessons|Swimming matters|Free swimming|pool time")]
    [InlineData("themes-leisure-trust.txt", "cannot recruit lifeguards|staff shortages|Teachers are leaving")]
    [InlineData("themes-leisure-trust.txt", "report once a year|no performance information|monthly indicators")]
    [InlineData("themes-leisure-trust.txt", "no bus|transport survey|last bus")]
    [InlineData("themes-leisure-trust.txt", "Prices went up|Lane hire|charges are too high")]
    [InlineData("themes-leisure-trust.txt", "nobody asked the users|consultation was a poster|under twenty was asked")]
    [InlineData("themes-leisure-trust.txt", "contract ends|Retendering")]
    [InlineData("themes-leisure-trust.txt", "GP referrals|Exercise on referral|worst health")]
    [InlineData("themes-waste-and-floods.txt", "Missed bins|My bin has not|missed collections")]
    [InlineData("themes-waste-and-floods.txt", "Drivers with the right licence|Agency drivers|Two drivers a month")]
    [InlineData("themes-waste-and-floods.txt", "Fly-tipping in the lane|Fly-tippers|410 fly-tips")]
    [InlineData("themes-waste-and-floods.txt", "Blocked gullies|Gullies are cleaned|when gullies will be")]
    [InlineData("themes-waste-and-floods.txt", "Flooding in Crane|floods and loses a day|flood warden")]
    [InlineData("themes-waste-and-floods.txt", "Contamination of the paper|Contaminated loads|Recycling has stood")]
    [InlineData("themes-waste-and-floods.txt", "month the rounds were changed|who decided on the rounds|not asked about the rounds")]
    [InlineData("themes-waste-and-floods.txt", "joint committee meets twice|who decided on the rounds")]
    [InlineData("themes-waste-and-floods.txt", "Two in five lorries|lorries are worn out")]
    [InlineData("themes-waste-and-floods.txt", "taken to court|prosecuted two people|Fixed penalties")]
    [InlineData("themes-museum-service.txt", "agreement runs out in March|An agreement that says nothing")]
    [InlineData("themes-museum-service.txt", "been put on the computer|The catalogue runs on software|would digitise the catalogue")]
    [InlineData("themes-museum-service.txt", "The store at Quay Street|because the store is full|Moving the store")]
    [InlineData("themes-museum-service.txt", "Three curators went|The pay at the county museum")]
    [InlineData("themes-museum-service.txt", "the work of three people|signed off with stress|more time on forms")]
    [InlineData("themes-museum-service.txt", "swallowed by Alderwick|lose the Fenby name")]
    [InlineData("themes-museum-service.txt", "split of the running costs|carries two-thirds of the cost|Fenby gets for its money")]
    [InlineData("themes-museum-service.txt", "Ninety volunteers|Volunteers wait six weeks|trains the volunteers|Our older volunteers")]
    [InlineData("themes-museum-service.txt", "two afternoons a week|winter opening was cut|come on Sundays")]
    [InlineData("themes-museum-service.txt", "Our older volunteers|people in wheelchairs")]
    [InlineData("themes-museum-service.txt", "only hear about exhibitions|never told what the board|were not asked before")]
    [InlineData("themes-museum-service.txt", "half of the board|The board meets twice|what the board has decided")]
    [InlineData("themes-museum-service.txt", "Grants from outside|Grants fall by|We raised £40,000")]
    [InlineData("themes-museum-service.txt", "Income from school parties|A charge for entry|A café and a shop pay")]
    [InlineData("themes-museum-service.txt", "The roof at Alderwick|Boilers in both|repairs the Fenby building|damp gets in")]
    [InlineData("themes-museum-service.txt", "publish what each visit costs|There are no targets|a yearly report on what")]
    public void Find_InventedPaper_FindsWhatPeopleWouldList(string paper, string points)
    {
        var themes = Found(paper);

        Holding(themes, points.Split('|'), 2.0 / 3).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("themes-housing-repairs.txt", "Appointments", "Damp", "Trades", "Empty homes", "Who pays for what")]
    [InlineData("themes-leisure-trust.txt", "Buildings", "The fee", "Access for those without a car", "What comes after 2027")]
    [InlineData("themes-waste-and-floods.txt", "Missed collections", "Joint committee", "Ditches and gullies")]
    [InlineData("themes-museum-service.txt", "The store", "Fenby's name", "Stress", "Targets")]
    public void Of_PanelsOwnList_IsNeverRead(string paper, params string[] notes) =>
        PaperEvidence.Of(Papers.ReadFixture(paper)).Select(p => p.Text).ShouldNotContain(text => notes.Contains(text));

    [Theory]
    [InlineData("themes-housing-repairs.txt")]
    [InlineData("themes-leisure-trust.txt")]
    [InlineData("themes-waste-and-floods.txt")]
    [InlineData("themes-museum-service.txt")]
    public void Find_InventedPaper_SaysNothingTwice(string paper)
    {
        var themes = Found(paper);

        themes.Select(t => t.Label).ShouldBeUnique();
        foreach (var (one, other) in themes.SelectMany((one, i) => themes.Skip(i + 1).Select(other => (one, other))))
            Shared(one, other).ShouldBeLessThanOrEqualTo(0.7, $"{one.Label} and {other.Label}");
        themes.Take(5).ShouldAllBe(t => t.Points.Count >= 3 && t.Witnesses >= 2);
    }

    [Theory]
    [InlineData("themes-housing-repairs.txt")]
    [InlineData("themes-leisure-trust.txt")]
    [InlineData("themes-waste-and-floods.txt")]
    [InlineData("themes-museum-service.txt")]
    public void Find_InventedPaper_PutsNoFigureIntoALabelAndNamesNothingTwice(string paper)
    {
        var themes = Found(paper);

        themes.ShouldAllBe(t => !t.Label.Any(char.IsDigit));
        themes.Select(t => t.Key).ShouldBeUnique();
    }

    [Fact]
    public void SubjectOf_Paper_IsWhatStandsAboveItsFirstPoint()
    {
        var subject = PaperEvidence.SubjectOf(Papers.ReadFixture("themes-museum-service.txt"));

        subject.ShouldContain("JOINT MUSEUM SERVICE");
        subject.ShouldNotContain("Tarrant");
    }

    [Fact]
    public void Of_NestedPoints_AreEachAPoint()
    {
        var draft = new PaperDraft { Sessions = [new DraftSession { Title = "First session", Witnesses = [new DraftWitness { Role = "Clerk", Points = [new DraftPoint { Text = "One", Line = 4, Children = [new DraftPoint { Text = "Two", Line = 5 }] }] }] }] };

        PaperEvidence.Of(draft).ShouldBe([new ThemeEvidence("One", 4, "Clerk", "First session"), new ThemeEvidence("Two", 5, "Clerk", "First session")]);
    }

    /// <summary>
    /// The 17 things that the panel of a published paper listed after two of its sessions, each by lines that carry it. Which lines
    /// they are was settled by reading, before the program did.
    /// </summary>
    [Fact]
    public void Find_RealSessions_FindsFifteenOfTheSeventeenThingsThePanelListed()
    {
        var draft = Papers.ReadReal("joint-scrutiny-panel-notes-2022.txt");
        var points = PaperEvidence.Of(draft);
        int[][] things =
        [
            [31, 50], [16, 21, 103, 122, 127, 142, 156], [35, 46, 183, 227, 240], [14, 48, 142, 319], [112, 126, 134, 151, 158], [25, 61, 62, 197, 311], [18, 148, 156, 297, 307], [27, 59, 86, 111, 119, 182, 191],
            [10, 54, 93, 95, 139, 140, 241, 257], [217, 232, 245, 256, 321], [90, 107, 116, 245], [25, 61, 64, 197, 311], [254, 286, 288, 292, 305, 317], [61, 183, 197, 240, 311], [92, 103, 105, 280, 282, 291, 297], [186, 228, 229, 231], [151, 228, 229, 231],
        ];

        var themes = ThemeFinder.Find(points, subject: PaperEvidence.SubjectOf(draft));

        points.Count.ShouldBe(216);
        themes.Count.ShouldBe(25);
        things.Count(thing => themes.Any(t => Share(thing, t) >= 0.75)).ShouldBeGreaterThanOrEqualTo(15);
    }

    private static IReadOnlyList<SuggestedTheme> Found(string paper)
    {
        var draft = Papers.ReadFixture(paper);
        return ThemeFinder.Find(PaperEvidence.Of(draft), subject: PaperEvidence.SubjectOf(draft));
    }

    private static double Share(int[] lines, SuggestedTheme theme) => lines.Count(line => theme.Points.Any(p => p.Evidence.Line == line)) / (double)lines.Length;

    private static double Shared(SuggestedTheme one, SuggestedTheme other)
    {
        var both = one.Points.Select(p => p.Number).Intersect(other.Points.Select(p => p.Number)).Count();
        return both / (double)(one.Points.Count + other.Points.Count - both);
    }

    // A theme that holds enough of the points, and not so much else that it says nothing.
    private static SuggestedTheme? Holding(IReadOnlyList<SuggestedTheme> themes, string[] points, double share) =>
        themes.FirstOrDefault(t => points.Count(said => t.Points.Any(p => p.Evidence.Text.Contains(said, StringComparison.Ordinal))) >= share * points.Length && t.Points.Count <= 5 * points.Length);
}
