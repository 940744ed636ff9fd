using System.Net;
using System.Text;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Reviews;

public class EvidencePagesTests
{
    private const string Paper = """
        PARTNERSHIP SCRUTINY PANEL – MEETING NOTES

        Date and Time: Monday 3rd October 2026, 6:00pm

        Brigid O'Brien

        - Trust has grown between the teams of Bath & North East Somerset.
        - ICT is still a barrier <script>alert(1)</script> and more work is needed.

        Councillor 1

        - Pleased with how things have gone so far.

        Q&A session with staff members

        - Nobody asked the heron keepers before the rota changed.
        - Management could listen more.

        Panel discussion – emerging themes

        - Best use of officer time;
        - Culture.
        """;

    [Theory, BothDatabases]
    public async Task ReadPaper_CorrectedAndAccepted_BecomesAReviewThatKeepsItsSecret(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await officer.GetAsync($"{office.Address}/papers/new");
        await officer.UploadAsync("Paper", "notes.txt", Encoding.UTF8.GetBytes(Paper));
        officer.Heading.ShouldBe("PARTNERSHIP SCRUTINY PANEL – MEETING NOTES");
        officer.Page.QuerySelectorAll(".draft-item").Length.ShouldBeGreaterThan(10);
        officer.Page.QuerySelector("script:not([src])").ShouldBeNull();
        var draft = officer.Path.Split('#')[0];

        var point = officer.Page.QuerySelectorAll(".draft-item").First(i => i.TextContent.Contains("Trust has grown")).Id!.Split('-')[1];
        await officer.GetAsync($"{draft}/items/{point}");
        await officer.SubmitAsync(new() { ["First"] = "Trust has grown", ["Second"] = "between the teams" }, "Split");
        officer.Path.ShouldStartWith($"{draft}#item-");
        await officer.GetAsync($"{draft}/items/{point}");
        await officer.SubmitAsync(new() { ["Kind"] = "PanelNote" }, "Retype");
        await officer.GetAsync($"{draft}/items/{point}");
        officer.Heading.ShouldStartWith("Panel note");
        await officer.SubmitAsync(new() { ["Kind"] = "Point" }, "Retype");

        await officer.GetAsync($"{draft}/accept");
        await officer.SubmitAsync(new() { ["Input.Title"] = "" });
        officer.Errors.ShouldContain("Enter the title of the review.");
        await officer.SubmitAsync(new() { ["Input.Title"] = "Panel on shared services", ["Input.ConvenedByBodyId"] = office.Bodies["Joint Scrutiny Panel"].ToString() });
        officer.Path.ShouldBe($"{office.Address}/reviews/rev-1/sessions");
        await officer.GetAsync(officer.Page.QuerySelector("table a")!.GetAttribute("href")!);
        officer.Text.ShouldContain("heron keepers");
        await ShouldCloseThePaperWithItsWitnessAsync(office, officer);

        foreach (var again in new[] { draft, $"{draft}/accept" })
        {
            await officer.GetAsync(again);
            officer.Path.ShouldBe($"{office.Address}/reviews/rev-1");
            officer.Text.ShouldContain("This paper was already accepted as REV-1. This is the review.");
        }

        await officer.GetAsync($"{office.Address}/papers/new");
        await officer.UploadAsync("Paper", "the same under another name.txt", Encoding.UTF8.GetBytes(Paper));
        officer.Text.ShouldContain("was read before");
        officer.Page.QuerySelector($"a[href='{office.Address}/reviews/rev-1']").ShouldNotBeNull();
    }

    private static async Task ShouldCloseThePaperWithItsWitnessAsync(WebOffice office, Browser officer)
    {
        const string paper = "main a[href*='/files/']";
        var session = officer.Path;
        using var other = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await other.GetAsync(session);
        other.Page.QuerySelectorAll(paper).Length.ShouldBe(1);

        await officer.GetAsync(officer.Page.QuerySelectorAll("h2 a").Single(a => a.TextContent.StartsWith("Q&A", StringComparison.Ordinal)).GetAttribute("href") + "/in-confidence");
        await officer.SubmitAsync([]);

        await other.GetAsync(session);
        other.Text.ShouldContain("A paper you may not open");
        other.Page.QuerySelectorAll(paper).ShouldBeEmpty();
        await officer.GetAsync(session);
        officer.Page.QuerySelectorAll(paper).Length.ShouldBe(1);
    }

    [Fact]
    public async Task ReadPapers_SeveralAtOnce_GivesEachItsOwnOutcome()
    {
        await using var office = await WebOffice.CreateAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var secret = Encoding.UTF8.GetBytes(Paper.Replace("staff members", "staff members (in confidence)", StringComparison.Ordinal));
        var open = Encoding.UTF8.GetBytes("# Notes\n\n## Session 1 – 3 October 2026\n\n### Councillor 1\n\n- It works.\n");
        await officer.GetAsync($"{office.Address}/papers/new");
        await officer.UploadAsync("Paper", "open.md", open);
        var draft = officer.Path;
        officer.Page.QuerySelectorAll(".draft-item a[href^='#line-']").ShouldAllBe(link => officer.Page.QuerySelector(link.GetAttribute("href")!) != null);
        officer.Page.QuerySelectorAll(".draft-paper__line a[href^='#item-']").ShouldNotBeEmpty();
        officer.Page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();

        await officer.GetAsync($"{office.Address}/papers/new");
        await officer.UploadAsync("Paper", [("the same.md", open), ("secret.txt", secret), ("picture.docx", [0x89, 0x50, 0x4E, 0x47, 1, 2])]);

        var outcomes = officer.Page.QuerySelectorAll("main section li").Select(line => line.TextContent.Trim()).ToList();
        outcomes.Count.ShouldBe(3);
        outcomes[0].ShouldContain("the same.md was read before");
        outcomes[2].ShouldContain("picture.docx: The file is a picture");
        officer.Page.QuerySelector($"main section a[href='{draft}']").ShouldNotBeNull();

        // Whoever may not see what was read in confidence does not learn that anybody read it.
        using var other = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await other.GetAsync($"{office.Address}/papers/new");
        await other.UploadAsync("Paper", "mine.txt", secret);
        other.Text.ShouldNotContain("read before");
        other.Path.ShouldStartWith($"{office.Address}/papers/");
    }

    [Theory, BothDatabases]
    public async Task Pages_EvidenceInConfidence_ShowNothingToAnybodyNotNamed(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var (_, paths) = await SecretAsync(office);

        foreach (var role in Enum.GetValues<PartnershipRole>())
        {
            using var other = await office.SignedInAsync(role);
            foreach (var path in paths)
            {
                await other.GetAsync(path);
                other.Page.DocumentElement.TextContent.ShouldNotContain("heron", Case.Insensitive, $"{role} {path}");
                other.Page.DocumentElement.TextContent.ShouldNotContain("Hanrahan", Case.Insensitive, $"{role} {path}");
                if (path.Count(c => c == '-') > 5) other.Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Forbidden);
            }
        }

        using var nobody = office.Anonymous();
        foreach (var path in paths)
        {
            await nobody.GetAsync(path);
            nobody.Path.ShouldStartWith("/sign-in");
        }
    }

    [Fact]
    public async Task ReadIdentity_WithAReason_ShowsTheNameOnceAndLogsIt()
    {
        await using var office = await WebOffice.CreateAsync();
        var (officer, paths) = await SecretAsync(office);
        using var reader = officer;
        var identity = paths.Single(p => p.EndsWith("/identity"));

        await reader.GetAsync(identity);
        await reader.SubmitAsync(new() { ["Input.Reason"] = " " });
        reader.Errors.ShouldHaveSingleItem().ShouldStartWith("Say why you need to know");
        await reader.SubmitAsync(new() { ["Input.Reason"] = "A safeguarding concern" });
        reader.Text.ShouldContain("Siobhan O’Hanrahan");
        await reader.GetAsync(identity);
        reader.Text.ShouldNotContain("Hanrahan");

        await reader.GetAsync($"{office.Address}/reviews/rev-1/readers");
        reader.Text.ShouldContain("A safeguarding concern");
    }

    [Fact]
    public async Task WitnessCheck_ByPrivateLink_ShowsOwnPointsAndTakesACorrection()
    {
        await using var office = await WebOffice.CreateAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await WitnessAsync(office, officer.PersonId!.Value, "Trust has grown\nSavings are £2m");
        await WitnessAsync(office, officer.PersonId!.Value, "Somebody else’s point");
        await officer.GetAsync($"{office.Address}/reviews/rev-1/witnesses/{witness}/check");
        await officer.SubmitAsync([], button: "Make a link");
        var link = new Uri(officer.Page.QuerySelector("code")!.TextContent).AbsolutePath;

        using var somebody = office.Anonymous();
        await somebody.GetAsync(link);
        somebody.Text.ShouldContain("Savings are £2m");
        somebody.Text.ShouldNotContain("Somebody else");
        await somebody.SubmitAsync(new() { ["Input.Answers[0].Answer"] = "Confirmed", ["Input.Answers[1].Answer"] = "Corrected" });
        somebody.Errors.ShouldBe(["Write what you said for point 2, or confirm it as it is."]);
        await somebody.SubmitAsync(new() { ["Input.Answers[0].Answer"] = "Confirmed", ["Input.Answers[1].Answer"] = "Corrected", ["Input.Answers[1].Correction"] = "Savings are £1.2m" });
        somebody.Text.ShouldContain("Thank you");
        await somebody.GetAsync(link[..^1] + (link[^1] == 'A' ? 'B' : 'A'));
        somebody.Status.ShouldBe(HttpStatusCode.NotFound);

        await officer.GetAsync($"{office.Address}/reviews/rev-1/witnesses/{witness}/check");
        await officer.SubmitAsync([], "Decide", "Take the correction");
        await officer.GetAsync($"{office.Address}/reviews/rev-1/witnesses/{witness}");
        officer.Text.ShouldContain("Savings are £1.2m");
    }

    [Fact]
    public async Task ChangePoint_StaleForm_ShowsBothVersionsAndKeepsWhatWasTyped()
    {
        await using var office = await WebOffice.CreateAsync();
        using var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await WitnessAsync(office, officer.PersonId!.Value, "Trust has grown");
        var point = await office.WithAsync<ConcordatContext, KeyPoint>(context => context.Set<KeyPoint>().SingleAsync());
        await officer.GetAsync($"{office.Address}/reviews/rev-1/points/{point.Id}/change");
        var acting = await office.ActingAsync(officer.PersonId!.Value);
        await office.WithAsync<KeyPointService>(points => points.ChangeAsync(point.Id, point.Version, "Trust has grown slowly", null, acting));

        await officer.SubmitAsync(new() { ["Input.Text"] = "Trust has shrunk" });

        officer.Text.ShouldContain("Trust has grown slowly");
        officer.Page.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Trust has shrunk");
        await officer.SubmitAsync([]);
        officer.Text.ShouldContain("The point was saved.");
    }

    private static async Task<Guid> ReviewAsync(WebOffice office)
    {
        if (await office.WithAsync<ConcordatContext, Review?>(context => context.Reviews.SingleOrDefaultAsync()) is { } known) return known.Id;
        var setUp = new ReviewSetUp { Title = "Panel on shared services", ConvenedByBodyId = office.Bodies["Joint Scrutiny Panel"] };
        return (await office.WithAsync<ReviewService, Review>(reviews => reviews.SetUpAsync(office.PartnershipId, setUp, office.Program))).Id;
    }

    private static async Task<Guid> WitnessAsync(WebOffice office, Guid person, string said)
    {
        var acting = await office.ActingAsync(person);
        var review = await ReviewAsync(office);
        var session = await office.WithAsync<SessionService, Guid>(sessions => sessions.RecordAsync(review, new SessionDetails("A session", new DateOnly(2026, 10, 3)), acting));
        var witness = await office.WithAsync<WitnessService, Guid>(witnesses => witnesses.RecordAsync(session, new WitnessDetails("Brigid O’Brien"), acting));
        await office.WithAsync<KeyPointService>(points => points.RecordAsync(witness, PastedPoints.Read(said), null, null, acting));
        return witness;
    }

    private static async Task<(Browser Officer, IReadOnlyList<string> Paths)> SecretAsync(WebOffice office)
    {
        var officer = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, name: "The officer");
        var acting = await office.ActingAsync(officer.PersonId!.Value);
        var review = await ReviewAsync(office);
        var session = await office.WithAsync<SessionService, Guid>(sessions => sessions.RecordAsync(review, new SessionDetails("Heron session", new DateOnly(2026, 10, 3)), acting));
        await office.WithAsync<ConfidenceService>(confidence => confidence.MarkSessionAsync(session, 1, new DateOnly(2028, 10, 14), acting));
        var witness = await office.WithAsync<ConfidenceService, Guid>(confidence => confidence.RecordWitnessAsync(session, new RecordWitnessInConfidence("Siobhan O’Hanrahan", "Heron keeper", null, new DateOnly(2028, 10, 14)), acting));
        await office.WithAsync<KeyPointService>(points => points.RecordAsync(witness, "Nobody asked the heron keepers.", null, null, acting));
        var point = await office.WithAsync<ConcordatContext, Guid>(context => context.Set<KeyPoint>().Select(p => p.Id).SingleAsync());
        var here = $"{office.Address}/reviews/rev-1";
        string[] paths =
        [
            $"{here}/sessions", $"{here}/disagreements", $"{here}/documents", here, $"{office.Address}/papers", $"{office.Address}/audit-trail",
            $"{here}/sessions/{session}", $"{here}/sessions/{session}/change", $"{here}/sessions/{session}/attendance/new", $"{here}/sessions/{session}/witnesses/new", $"{here}/sessions/{session}/panel-notes/new",
            $"{here}/witnesses/{witness}", $"{here}/witnesses/{witness}/change", $"{here}/witnesses/{witness}/points/new", $"{here}/witnesses/{witness}/top-three", $"{here}/witnesses/{witness}/check", $"{here}/witnesses/{witness}/identity",
            $"{here}/points/{point}", $"{here}/points/{point}/change", $"{here}/points/{point}/disagreement", $"{here}/points/{point}/release",
        ];
        return (officer, paths);
    }
}
