using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Application.Reviews;

/// <summary>Who may see and correct what was read from a paper. Holding something in confidence, it is for whoever read it alone.</summary>
public static class DraftReviewPolicy
{
    /// <summary>Whether the viewer may read papers here.</summary>
    public static bool MayRead(Viewer viewer, Guid partnershipId) => viewer.PersonId is not null && viewer.May(RecordKind.DraftReview, Verb.Create, partnershipId, null);

    /// <summary>Whether the viewer may see a draft, and correct it.</summary>
    public static bool MaySee(Viewer viewer, DraftReview draft) =>
        viewer.May(RecordKind.DraftReview, Verb.See, draft.PartnershipId, null) && (!draft.InConfidence || (viewer.PersonId is not null && viewer.PersonId == draft.ByPersonId));
}
