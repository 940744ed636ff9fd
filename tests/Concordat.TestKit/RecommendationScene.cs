using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;

namespace Concordat.TestKit;

/// <summary>Reviews, recommendations and actions in an office, for tests that begin after the report is out.</summary>
public static class RecommendationScene
{
    /// <summary>A review of the joint panel, or of one council; its report is out on 1 April 2026 unless told otherwise.</summary>
    public static Task<Review> AddReviewAsync(this WebOffice office, string? convener = null, bool published = true, bool kept = false, ReviewKind kind = ReviewKind.ScrutinyPanel, DateOnly? challengeEnded = null) =>
        office.WithAsync<ConcordatContext, Review>(async context =>
        {
            Guid? organisation = convener is null ? null : office.Organisations[convener];
            var body = convener is null ? "Joint Scrutiny Panel" : $"{convener} Overview and Scrutiny Committee";
            var number = await context.NextNumberAsync(office.PartnershipId, "REV");
            var review = Review.SetUp(Guid.CreateVersion7(), office.PartnershipId, number, new ReviewSetUp
            {
                Title = "How shared services answer councillors",
                Kind = kind,
                ConvenedByOrganisationId = organisation,
                ConvenedByBodyId = office.Bodies[body],
                KeptToConvener = kept,
                ChallengeEndedOn = challengeEnded,
            });
            if (published) review.Publish(new DateOnly(2026, 4, 1));
            context.Add(review);
            await context.SaveAsync(office.Program, "Set up review", new AuditSubject("review", review.Id, office.PartnershipId));
            return review;
        });

    /// <summary>A draft made to organisations by short name.</summary>
    public static Task<Recommendation> AddDraftAsync(this WebOffice office, Review review, string text, params string[] to) =>
        office.WithAsync<RecommendationService, Recommendation>(service => service.WriteAsync(
            new WriteRecommendation(review.Id, text, Addressees: [.. to.Select(name => new AddressedTo(office.Organisations[name]))]), office.Program));

    /// <summary>An issued recommendation, as stored.</summary>
    public static async Task<Recommendation> AddIssuedAsync(this WebOffice office, Review review, string text, DateOnly? respondBy = null, params string[] to)
    {
        var draft = await office.AddDraftAsync(review, text, to);
        await office.WithAsync<RecommendationService>(service => service.IssueAsync(draft.Id, draft.Version, respondBy, office.Program));
        return await office.StoredAsync<Recommendation>(draft.Id);
    }

    public static Task<RecommendationAction> AddActionAsync(this WebOffice office, Review review, string title, Recommendation? recommendation = null, string? addressee = null, DateOnly? dueOn = null, Guid? owner = null, string? organisation = null) =>
        office.WithAsync<ActionService, RecommendationAction>(service => service.CreateAsync(
            new CreateAction(review.Id, new ActionDetails(title, OwnerPersonId: owner), recommendation?.Id, addressee is null ? null : office.AddresseeOf(recommendation!, addressee).Id, null, organisation is null ? null : office.Organisations[organisation], dueOn),
            office.Program));

    public static Addressee AddresseeOf(this WebOffice office, Recommendation recommendation, string organisation) =>
        recommendation.Addressees.Single(a => a.OrganisationId == office.Organisations[organisation]);

    public static Task RespondAsync(this WebOffice office, Recommendation recommendation, string organisation, ResponseDecision decision, string words = "Agreed by the Cabinet.") =>
        office.WithAsync<ResponseService>(service => service.RespondAsync(
            new RespondToRecommendation(
                recommendation.Id, office.AddresseeOf(recommendation, organisation).Id, office.AddresseeOf(recommendation, organisation).Responses.Count, decision, words, "Niamh O'Brien",
                NotAcceptedPart: "The monthly interval", Reason: "There is no money for it", DeferredUntil: new DateOnly(2027, 1, 31)),
            office.Program));

    /// <summary>A record as the database has it now.</summary>
    public static Task<T> StoredAsync<T>(this WebOffice office, Guid id)
        where T : class =>
        office.WithAsync<ConcordatContext, T>(async context => (await context.FindAsync<T>(id))!);
}
