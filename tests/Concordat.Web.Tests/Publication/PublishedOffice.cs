using Concordat.Application.Publication;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.TestKit;

namespace Concordat.Web.Tests.Publication;

/// <summary>Reviews and recommendations for the pages of reports and of the public site.</summary>
internal static class PublishedOffice
{
    public static readonly DateOnly Issued = new(2026, 3, 2);

    public static async Task<Review> AddReviewAsync(WebOffice office, int number, PublicationRule rule = PublicationRule.WithReport, bool published = false, bool kept = false, string? title = null)
    {
        var review = Review.SetUp(Guid.CreateVersion7(), office.PartnershipId, number, new ReviewSetUp
        {
            Title = title ?? $"Review {number} of “Bath & North East Somerset”",
            Purpose = "To see what sharing costs.",
            ConvenedByOrganisationId = office.Organisations["Fenmoor"],
            ConvenedByOffice = "Portfolio Holder",
            PublicationRule = rule,
            KeptToConvener = kept,
        });
        if (published) review.Publish(Issued);
        await office.WithAsync<ConcordatContext>(async context =>
        {
            context.Add(review);
            await context.SaveAsync(office.Program, "Set up", new AuditSubject("review", review.Id, office.PartnershipId));
        });
        return review;
    }

    public static async Task<Recommendation> AddRecommendationAsync(WebOffice office, Review review, int number, string text, Action<Recommendation>? then = null, params RecommendationAction[] actions)
    {
        var recommendation = Recommendation.Create(Guid.CreateVersion7(), office.PartnershipId, review.Id, number, text);
        recommendation.AddressTo(Addressee.Create(Guid.CreateVersion7(), recommendation.Id, office.Organisations["Fenmoor"]));
        recommendation.AddressTo(Addressee.Create(Guid.CreateVersion7(), recommendation.Id, office.Organisations["Coastwold"]));
        recommendation.RestOn([Guid.CreateVersion7()]);
        recommendation.Issue(Issued);
        then?.Invoke(recommendation);
        await office.WithAsync<ConcordatContext>(async context =>
        {
            context.Add(recommendation);
            await context.SaveAsync(office.Program, "Issued", new AuditSubject("recommendation", recommendation.Id, office.PartnershipId));
        });
        return recommendation;
    }

    public static Task AddActionAsync(WebOffice office, Recommendation recommendation, int number, string title, DateOnly? dueOn, Action<RecommendationAction>? then = null) => office.WithAsync<ConcordatContext>(async context =>
    {
        var action = RecommendationAction.Create(Guid.CreateVersion7(), office.PartnershipId, recommendation.ReviewId, number, new ActionDetails(title, OwnerName: "Owner O’Brien"), Issued, recommendation.Id, recommendation.Addressees[0].Id, null, office.Organisations["Fenmoor"], dueOn);
        then?.Invoke(action);
        context.Add(action);
        await context.SaveAsync(office.Program, "Added", new AuditSubject("action", action.Id, office.PartnershipId));
    });

    public static void Respond(WebOffice office, Recommendation recommendation, int addressee, ResponseDecision decision, string words, string? reason = null) =>
        recommendation.Respond(recommendation.Addressees[addressee].Id, new ResponseGiven(Guid.CreateVersion7(), decision, words, "Leader O’Brien", office.Clock.GetUtcNow().UtcDateTime, Guid.Empty, Reason: reason), office.Clock.Today);

    /// <summary>Begins, writes and publishes the report of a review through the services.</summary>
    public static async Task PublishAsync(WebOffice office, Review review, string background = "Three councils share a company.")
    {
        await office.WithAsync<ReportService>(reports => reports.BeginAsync(review.Id, office.Organisations["Fenmoor"], office.Program));
        var draft = (await office.WithAsync<ReportService, ReportDraft?>(reports => reports.FindAsync(review, office.Program.By)))!;
        await office.WithAsync<ReportService>(reports => reports.DescribeAsync(review.Id, draft.Report.Version, new ReportDetails { Title = review.Title, Equality = EqualityStanding.ScreenedOut, EqualityNote = "Nothing changes." }, office.Program));
        foreach (var implication in draft.Implications) await office.WithAsync<ReportService>(reports => reports.SayImplicationAsync(new SayImplication(implication.Id, implication.Version, null, true, "Only figures."), office.Program));
        await WriteAsync(office, review, ReportHeading.ExecutiveSummary, "What the panel heard in short.");
        await WriteAsync(office, review, ReportHeading.Background, background);
        await PublishAgainAsync(office, review, null);
    }

    public static async Task WriteAsync(WebOffice office, Review review, ReportHeading kind, string text, bool exempt = false)
    {
        var draft = (await office.WithAsync<ReportService, ReportDraft?>(reports => reports.FindAsync(review, office.Program.By)))!;
        var section = draft.Sections.Single(one => one.Kind == kind);
        await office.WithAsync<ReportService>(reports => reports.WriteSectionAsync(new WriteSection { SectionId = section.Id, Version = section.Version, Heading = section.Heading, Text = text, IsExempt = exempt, ExemptParagraphs = exempt ? [3] : [], PublicInterest = exempt ? "Bids are open." : null }, office.Program));
    }

    public static Task PublishAgainAsync(WebOffice office, Review review, string? note) => office.WithAsync<ReportPublicationService>(async publication =>
    {
        var check = await publication.CheckAsync(review, office.Program.By);
        await publication.PublishAsync(new PublishReport(review.Id, check!.Seen, note, null, document => Documents.Writing.WordReportWriter.Write(document, office.Clock.GetUtcNow().UtcDateTime)), office.Program);
    });
}
