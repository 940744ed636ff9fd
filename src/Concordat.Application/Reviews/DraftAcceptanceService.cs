using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Makes a review of a draft, in one step: all of it or nothing.</summary>
public sealed class DraftAcceptanceService(ConcordatContext context, DraftReviewService drafts, ConfidenceService confidence)
{
    /// <summary>Accepts a draft. Each record keeps the file, line and page it came from; nothing of the draft itself stays.</summary>
    public async Task<Review> AcceptAsync(AcceptDraft accept, ActionContext by, CancellationToken cancellationToken = default)
    {
        var draft = await drafts.ToChangeAsync(accept.DraftId, by, cancellationToken);
        context.Expect(draft, accept.Version);
        if (!by.By.May(RecordKind.Review, Verb.Create, draft.PartnershipId, null)) throw new RefusedException("Only a scrutiny, monitoring or partnership officer sets up a review. Ask one of them.");
        var setUp = await WithItsCouncilAsync(draft.PartnershipId, accept.SetUp with { FollowUpEveryMonths = accept.SetUp.FollowUpEveryMonths ?? (await PartnershipSettingsService.HoldingOnAsync(context, draft.PartnershipId, by.Today, cancellationToken)).FollowUpEveryMonths }, cancellationToken);
        var confidential = draft.Outline.HoldsConfidence;
        RefusedException.ThrowIfAny(
        [
            .. Review.ReasonsItCannotBeSetUp(setUp),
            .. confidential ? ConfidentialIdentity.ReasonsItCannotBeKeptUntil(accept.EraseOn, by.Today) : [],
            .. draft.Outline.ReasonsItCannotBeAccepted(),
        ]);

        var number = await context.NextNumberAsync(draft.PartnershipId, "REV", cancellationToken);
        var review = Review.SetUp(by.NewKey(), draft.PartnershipId, number, setUp);
        review.BeginTakingEvidence();
        context.Add(review);
        var access = new EvidenceAccess(by.By, review, new HashSet<Guid>());
        if (confidential)
        {
            ConfidenceService.RefuseUnlessMayBeReader(access);
            confidence.BecomeReader(access, by);
            (await context.Files.SingleAsync(f => f.Id == draft.FileId, cancellationToken)).InConfidence = true;
        }

        var acceptance = new DraftReviewAcceptance(context, confidence, access, draft, accept.EraseOn, by);
        await acceptance.MakeAsync(cancellationToken);
        draft.Accept(review.Id, by.At);
        var kept = setUp.KeptToConvener ? new AuditSubject("review", review.Id, review.PartnershipId, AuditScope.Organisation, setUp.ConvenedByOrganisationId) : new AuditSubject("review", review.Id, review.PartnershipId);
        await context.SaveAsync(by, "Accepted draft review", kept, cancellationToken);
        return review;
    }

    private async Task<ReviewSetUp> WithItsCouncilAsync(Guid partnershipId, ReviewSetUp setUp, CancellationToken cancellationToken)
    {
        if (setUp.ConvenedByBodyId is not { } bodyId) return setUp;
        var body = await context.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == bodyId && b.PartnershipId == partnershipId, cancellationToken)
            ?? throw new RefusedException("Choose a body of this partnership.", nameof(ReviewSetUp.ConvenedByBodyId));
        return setUp with { ConvenedByOrganisationId = body.OrganisationId };
    }
}
