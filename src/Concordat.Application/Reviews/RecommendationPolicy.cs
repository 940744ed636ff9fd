using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Who may see, write, respond to and close a recommendation.</summary>
public static class RecommendationPolicy
{
    /// <summary>
    /// Whether the viewer may see it. It belongs to a review, so the review comes first; a draft is for those who see findings;
    /// an exempt one for those who see exempt matter, and for those who answer for an organisation it is made to.
    /// </summary>
    public static bool MaySee(Viewer viewer, Recommendation recommendation, Review review) =>
        ReviewPolicy.MaySee(viewer, review)
        && viewer.ReachOf(RecordKind.Recommendation, Verb.See, review.PartnershipId) > Reach.None
        && (recommendation.Status != RecommendationStatus.Draft || SeesDrafts(viewer, review.PartnershipId))
        && (!recommendation.IsExempt || SeesExempt(viewer, review.PartnershipId) || IsAnsweredBy(viewer, recommendation, review.PartnershipId));

    public static bool SeesDrafts(Viewer viewer, Guid partnershipId) => viewer.ReachOf(RecordKind.Finding, Verb.See, partnershipId) > Reach.None;

    public static bool SeesExempt(Viewer viewer, Guid partnershipId) => viewer.ReachOf(RecordKind.ExemptMatter, Verb.See, partnershipId) > Reach.None;

    /// <summary>
    /// The organisations the viewer answers for. A request that nobody may read cannot be answered: whoever answers for one of
    /// them sees what is made to it, exempt or not, and others of the same organisation do not.
    /// </summary>
    public static IReadOnlyList<Guid> AnswersFor(Viewer viewer, Guid partnershipId) =>
        [.. viewer.Roles.Select(r => r.OrganisationId).OfType<Guid>().Distinct().Where(id => viewer.May(RecordKind.Response, Verb.Respond, partnershipId, id))];

    /// <summary>Whether the viewer answers for one of those it is made to.</summary>
    public static bool IsAnsweredBy(Viewer viewer, Recommendation recommendation, Guid partnershipId)
    {
        var answersFor = AnswersFor(viewer, partnershipId);
        return recommendation.Addressees.Any(a => answersFor.Contains(a.OrganisationId));
    }

    /// <summary>Whether the viewer may write recommendations for the review.</summary>
    public static bool MayWrite(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.May(RecordKind.Recommendation, Verb.Create, review.PartnershipId, review.ConvenedByOrganisationId);

    /// <summary>Whether the viewer may reword it, say to whom it is made, and link its findings.</summary>
    public static bool MayChange(Viewer viewer, Recommendation recommendation, Review review) =>
        MaySee(viewer, recommendation, review) && viewer.May(RecordKind.Recommendation, Verb.Change, review.PartnershipId, review.ConvenedByOrganisationId);

    /// <summary>Whether the viewer may put it in Part B or take it out.</summary>
    public static bool MayMarkExempt(Viewer viewer, Recommendation recommendation, Review review) =>
        MaySee(viewer, recommendation, review) && viewer.May(RecordKind.ExemptMatter, Verb.Change, review.PartnershipId, review.ConvenedByOrganisationId);

    /// <summary>Whether the viewer acts for whoever convened the review: only they issue, close, reopen and withdraw.</summary>
    public static bool MayClose(Viewer viewer, Recommendation recommendation, Review review) =>
        MaySee(viewer, recommendation, review) && ActsForConvener(viewer, review);

    /// <summary>Whether the viewer responds for this addressee: for their own organisation and for no other.</summary>
    public static bool MayRespond(Viewer viewer, Recommendation recommendation, Addressee addressee, Review review) =>
        addressee.RecommendationId == recommendation.Id
        && MaySee(viewer, recommendation, review)
        && viewer.May(RecordKind.Response, Verb.Respond, review.PartnershipId, addressee.OrganisationId);

    internal static bool ActsForConvener(Viewer viewer, Review review) =>
        ReviewPolicy.ActsForConvener(viewer, review) && viewer.ReachOf(RecordKind.Recommendation, Verb.Close, review.PartnershipId) > Reach.None;
}
