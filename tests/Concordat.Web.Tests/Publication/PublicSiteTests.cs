using System.Net;
using System.Text;
using System.Xml.Linq;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Shouldly;
using Xunit;
using static Concordat.Web.Tests.Publication.PublishedOffice;

namespace Concordat.Web.Tests.Publication;

public class PublicSiteTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory, BothDatabases]
    public async Task Public_NotSignedIn_ListsThePartnershipAndWhoIsInIt(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(Domain.Partnerships.PartnershipRole.Councillor);
        using var browser = office.Anonymous();

        await browser.GetAsync("/public");
        browser.Text.ShouldContain("Wash and Wolds Partnership");
        await browser.GetAsync("/public/wash-and-wolds");

        browser.Status.ShouldBe(HttpStatusCode.OK);
        browser.Text.ShouldContain("Tidewater Services Ltd");
        browser.Text.ShouldContain("No recommendation has been published yet.");
    }

    [Theory, BothDatabases]
    public async Task Review_AnsweredInPartAndLate_TellsAllFiveAnswers(DatabaseKind kind)
    {
        await using var office = await ReadyAsync(kind);
        var review = await AddReviewAsync(office, 3);
        var one = await AddRecommendationAsync(office, review, 12, "That transition costs are shown.", r =>
        {
            Respond(office, r, 0, ResponseDecision.Accepted, "We agree with all our heart.");
            Respond(office, r, 1, ResponseDecision.Rejected, "No.", "It costs £1,234.50 too much.");
        });
        await AddActionAsync(office, one, 4, "Show the costs", new DateOnly(2026, 4, 1));
        await AddActionAsync(office, one, 5, "Train everybody", new DateOnly(2026, 10, 1));
        await PublishAsync(office, review);
        using var browser = office.Anonymous();

        await browser.GetAsync("/public/wash-and-wolds/reviews/rev-3");

        browser.Status.ShouldBe(HttpStatusCode.OK);
        browser.Page.QuerySelectorAll("h2").Select(h => h.TextContent).Take(2).ShouldBe(["What did they say?", "What was recommended, and what became of it?"]);
        var recommendation = browser.Page.QuerySelector("#rec-12")!;
        recommendation.QuerySelector("h3")!.TextContent.ShouldBe("That transition costs are shown.");
        recommendation.QuerySelectorAll("h4").Select(h => h.TextContent).ShouldBe(["What did each council say?", "Was it done?", "If not, why?"]);
        browser.Text.ShouldContain("What the panel heard in short.");
        browser.Text.ShouldContain("We agree with all our heart.");
        browser.Text.ShouldContain("Coastwold District Council rejected REC-12. Reason given: It costs £1,234.50 too much.");
        browser.Text.ShouldContain("ACT-4 “Show the costs” was due on 1 April 2026 and is late. No reason has been given.");
        // Two weeks late has not climbed the reminder ladder to the public page yet.
        browser.Text.ShouldNotContain("ACT-5 “Train everybody” was due");
        browser.Text.ShouldNotContain("Owner O’Brien");
    }

    [Theory, BothDatabases]
    public async Task Public_ReviewsThatAreNotPublic_AppearNowhere(DatabaseKind kind)
    {
        await using var office = await ReadyAsync(kind);
        var shown = await AddReviewAsync(office, 3);
        await AddRecommendationAsync(office, shown, 12, "Seen by everybody.");
        await AddRecommendationAsync(office, shown, 13, "Hidden words exempt.", r => r.MarkExempt(3, "It names a bidder."));
        await PublishAsync(office, shown);
        var kept = await AddReviewAsync(office, 4, PublicationRule.AsItGoes, kept: true, title: "Hidden words kept");
        await AddRecommendationAsync(office, kept, 14, "Hidden words of the kept one.");
        var never = await AddReviewAsync(office, 5, PublicationRule.NotPublished, published: true, title: "Hidden words never");
        await AddRecommendationAsync(office, never, 15, "Hidden words of the never published one.");
        var notYet = await AddReviewAsync(office, 6, title: "Hidden words not yet");
        await AddRecommendationAsync(office, notYet, 16, "Hidden words of the one to come.");
        using var browser = office.Anonymous();

        foreach (var path in new[] { "/public", "/public/wash-and-wolds", "/public/wash-and-wolds/recommendations", "/public/wash-and-wolds/reviews/rev-3", "/public/wash-and-wolds/reviews/rev-3/report/versions/1", "/public/wash-and-wolds/feed.atom", "/public/wash-and-wolds/recommendations.csv" })
        {
            var response = await browser.Client.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
            (await response.Content.ReadAsStringAsync()).ShouldNotContain("Hidden words", Case.Insensitive, path);
        }

        foreach (var number in new[] { 4, 5, 6, 7 })
        {
            await browser.GetAsync($"/public/wash-and-wolds/reviews/rev-{number}");
            browser.Status.ShouldBe(HttpStatusCode.NotFound);
        }

        await browser.GetAsync("/public/nowhere");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Overview_Figures_EachLinkToAListOfThatLength(DatabaseKind kind)
    {
        await using var office = await ReadyAsync(kind);
        var review = await AddReviewAsync(office, 3, published: true);
        await AddRecommendationAsync(office, review, 12, "One.", r => Respond(office, r, 0, ResponseDecision.Accepted, "Yes."));
        await AddRecommendationAsync(office, review, 13, "Two.", r =>
        {
            Respond(office, r, 0, ResponseDecision.Accepted, "Yes.");
            Respond(office, r, 1, ResponseDecision.Accepted, "Yes.");
        });
        using var browser = office.Anonymous();
        await browser.GetAsync("/public/wash-and-wolds");
        var figures = browser.Page.QuerySelectorAll(".figures__item a").Select(a => (Href: a.GetAttribute("href")!, Count: int.Parse(a.QuerySelector(".figures__value")!.TextContent, System.Globalization.CultureInfo.InvariantCulture))).ToList();

        figures.Select(figure => figure.Count).ShouldBe([2, 1, 1, 0, 0, 0]);
        foreach (var (href, count) in figures)
        {
            await browser.GetAsync(href);
            browser.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(count, href);
        }
    }

    [Theory, BothDatabases]
    public async Task Feed_TwoRequests_IsValidAtomWithStableEntriesAndAbsoluteLinks(DatabaseKind kind)
    {
        await using var office = await ReadyAsync(kind);
        var review = await AddReviewAsync(office, 3);
        await AddRecommendationAsync(office, review, 12, "That R&D <costs> are shown.");
        await PublishAsync(office, review);
        using var browser = office.Anonymous();

        var response = await browser.Client.GetAsync("/public/wash-and-wolds/feed.atom");
        var first = await response.Content.ReadAsStringAsync();
        office.Clock.Move(TimeSpan.FromDays(1));
        (await browser.Client.GetStringAsync("/public/wash-and-wolds/feed.atom")).ShouldBe(first);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");
        var feed = XDocument.Parse(first).Root!;
        feed.Name.ShouldBe(Atom + "feed");
        foreach (var must in new[] { "id", "title", "updated" }) feed.Elements(Atom + must).Count().ShouldBe(1);
        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("Wash and Wolds Partnership");
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Count.ShouldBe(2);
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();
        entries.ShouldAllBe(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.StartsWith("http://localhost/public/wash-and-wolds/") && entry.Element(Atom + "title") != null && entry.Element(Atom + "updated") != null);
        feed.Element(Atom + "updated")!.Value.ShouldBe(entries[0].Element(Atom + "updated")!.Value);
    }

    [Theory, BothDatabases]
    public async Task Register_CsvAndExcel_HaveARowForEachAddressee(DatabaseKind kind)
    {
        await using var office = await ReadyAsync(kind);
        var review = await AddReviewAsync(office, 3, published: true);
        await AddRecommendationAsync(office, review, 12, "=That \"costs\" are shown, all of them", r => Respond(office, r, 0, ResponseDecision.Accepted, "Yes."));
        using var browser = office.Anonymous();

        var csv = await browser.Client.GetAsync("/public/wash-and-wolds/recommendations.csv");
        var excel = await browser.Client.GetAsync("/public/wash-and-wolds/recommendations.xlsx");

        csv.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        var lines = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync()).TrimEnd().Split('\n');
        lines.Length.ShouldBe(3);
        lines[1].ShouldContain("\"'=That \"\"costs\"\" are shown, all of them\"");
        using var workbook = new MemoryStream(await excel.Content.ReadAsByteArrayAsync());
        Documents.Tables.TableReader.Read(workbook).Rows.Count.ShouldBe(2);
    }

    [Theory, BothDatabases]
    public async Task Versions_TwoPublished_BothAreReadAndComparedAndTheWordFileIsKept(DatabaseKind kind)
    {
        await using var office = await ReadyAsync(kind);
        var review = await AddReviewAsync(office, 3);
        await AddRecommendationAsync(office, review, 12, "One.");
        await PublishAsync(office, review, "Three councils share a company.");
        await WriteAsync(office, review, Domain.Publication.ReportHeading.Background, "Two councils share a company.");
        using var browser = office.Anonymous();
        await browser.GetAsync("/public/wash-and-wolds/reviews/rev-3/report/versions/1");
        browser.Text.ShouldContain("Three councils share a company.");
        await PublishAgainAsync(office, review, "It is two.");

        await browser.GetAsync("/public/wash-and-wolds/reviews/rev-3/report/versions/1");
        browser.Text.ShouldContain("Three councils share a company.");
        browser.Text.ShouldContain("later version");
        await browser.GetAsync("/public/wash-and-wolds/reviews/rev-3/report/versions/2/changes");
        browser.Page.QuerySelector("ins")!.TextContent.ShouldContain("Two councils share a company.");
        browser.Page.QuerySelector("del")!.TextContent.ShouldContain("Three councils share a company.");
        var word = await browser.Client.GetByteArrayAsync("/public/wash-and-wolds/reviews/rev-3/report/versions/1/report.docx");
        word.AsSpan(0, 2).ToArray().ShouldBe("PK"u8.ToArray());
        await browser.GetAsync("/public/wash-and-wolds/reviews/rev-3/report/versions/3");
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Review_AsItGoes_ShowsAgreedTermsAndSessionsAndNothingSaid(DatabaseKind kind)
    {
        await using var office = await ReadyAsync(kind);
        var review = await AddReviewAsync(office, 8, PublicationRule.AsItGoes);
        await AddRecommendationAsync(office, review, 12, "Hidden words to come.");
        var session = EvidenceSession.Record(Guid.CreateVersion7(), review.Id, 1, new SessionDetails("First session", new DateOnly(2026, 9, 3)), office.Clock.Today);
        var closed = EvidenceSession.Record(Guid.CreateVersion7(), review.Id, 2, new SessionDetails("Hidden words session", new DateOnly(2026, 9, 10)), office.Clock.Today);
        closed.HoldInConfidence();
        var witness = Witness.Record(Guid.CreateVersion7(), session, 1, new WitnessDetails("Hidden words witness", "Assistant director"));
        await office.WithAsync<ConcordatContext>(async context =>
        {
            context.AddRange(
                session, closed, witness, KeyPoint.Record(Guid.CreateVersion7(), witness, "Hidden words said.", null, 1),
                TermsOfReferenceVersion.Keep(Guid.CreateVersion7(), review.Id, 1, "To look into the depot.", "Improvement Committee", new DateOnly(2026, 8, 1), office.Program.At, null),
                TermsOfReferenceVersion.Keep(Guid.CreateVersion7(), review.Id, 2, "Hidden words not agreed.", null, null, office.Program.At, null));
            await context.SaveAsync(office.Program, "Recorded", new Application.Storage.Audit.AuditSubject("review", review.Id, office.PartnershipId));
        });
        using var browser = office.Anonymous();

        await browser.GetAsync("/public/wash-and-wolds/reviews/rev-8");

        browser.Text.ShouldContain("To look into the depot.");
        browser.Text.ShouldContain("First session, 3 September 2026");
        browser.Text.ShouldNotContain("Hidden words");
    }

    [Theory, BothDatabases]
    public async Task Privacy_NotSignedIn_IsThere(DatabaseKind kind)
    {
        await using var office = await ReadyAsync(kind);
        using var browser = office.Anonymous();

        await browser.GetAsync("/privacy");

        browser.Heading.ShouldBe("Privacy");
    }

    // Without an account every address leads to the first run.
    private static async Task<WebOffice> ReadyAsync(DatabaseKind kind)
    {
        var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(Domain.Partnerships.PartnershipRole.Councillor);
        return office;
    }
}
