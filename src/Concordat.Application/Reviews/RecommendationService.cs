using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Recommendations: written, reworded, addressed, issued, closed.</summary>
public sealed partial class RecommendationService(ConcordatContext context)
{
    private const string Kind = "recommendation";

    /// <summary>Writes a draft and gives it the next number of the partnership.</summary>
    public async Task<Recommendation> WriteAsync(WriteRecommendation input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await VisibleRecords.ReviewAsync(context, input.ReviewId, acting.By, cancellationToken);
        if (!RecommendationPolicy.MayWrite(acting.By, review)) throw new RefusedException("Only the officers of a review write its recommendations. Ask them to.");
        List<Reason> reasons = [.. Recommendation.ReasonsItCannotBeCreated(Guid.Empty, 1, input.Text, input.ParentId)];
        if (review.Status == ReviewStatus.Closed) reasons.Insert(0, new($"{review.Reference} is closed. Whoever convened it can reopen it."));
        var parent = await ParentAsync(input, reasons, cancellationToken);
        await CheckOrganisationsAsync(review.PartnershipId, acting.Today, input.Addressees ?? [], reasons, cancellationToken);
        await CheckFindingsAsync(review.Id, input.FindingIds ?? [], reasons, cancellationToken);
        RefusedException.ThrowIfAny(reasons);

        var place = await context.Set<Recommendation>().Where(r => r.ReviewId == review.Id).MaxAsync(r => (int?)r.Order, cancellationToken) ?? 0;
        var number = await context.NextNumberAsync(review.PartnershipId, "REC", cancellationToken);
        var recommendation = Recommendation.Create(
            acting.NewKey(), review.PartnershipId, review.Id, number, input.Text, input.PrintedNumber, input.ParentId, input.AreaId ?? parent?.AreaId, place + 1);
        if (input.Answers is { } answers) recommendation.AnswerSixQuestions(answers);
        recommendation.RestOn(input.FindingIds ?? []);
        foreach (var to in input.Addressees ?? []) recommendation.AddressTo(Addressee.Create(acting.NewKey(), recommendation.Id, to.OrganisationId, to.BodyName));
        context.Add(recommendation);
        await context.SaveAsync(acting, "Wrote recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
        return recommendation;
    }

    /// <summary>Rewords a draft, answers the six questions and says which findings it rests on.</summary>
    public async Task ReviseAsync(ReviseRecommendation input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await ForChangeAsync(input.RecommendationId, acting, cancellationToken);
        context.Expect(recommendation, input.Version);
        List<Reason> reasons = [.. recommendation.ReasonsItCannotBeReworded(input.Text)];
        await CheckFindingsAsync(review.Id, input.FindingIds, reasons, cancellationToken);
        RefusedException.ThrowIfAny(reasons);
        recommendation.Reword(input.Text);
        recommendation.AnswerSixQuestions(input.Answers);
        recommendation.Place(input.AreaId, recommendation.Order, input.PrintedNumber);
        recommendation.RestOn(input.FindingIds);
        // A change of the findings alone is a change of the recommendation.
        context.Entry(recommendation).Property(r => r.Version).IsModified = true;
        await context.SaveAsync(acting, "Reworded recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    /// <summary>Makes it to one more organisation, or to a body in it.</summary>
    public async Task AddressToAsync(Guid recommendationId, AddressedTo to, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await ForChangeAsync(recommendationId, acting, cancellationToken);
        List<Reason> reasons = [];
        await CheckOrganisationsAsync(review.PartnershipId, acting.Today, [to], reasons, cancellationToken);
        RefusedException.ThrowIfAny(reasons);
        recommendation.AddressTo(Addressee.Create(acting.NewKey(), recommendation.Id, to.OrganisationId, to.BodyName));
        await context.SaveAsync(acting, "Addressed recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    /// <summary>Takes an addressee away that has not responded.</summary>
    public async Task RemoveAddresseeAsync(Guid recommendationId, Guid addresseeId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await ForChangeAsync(recommendationId, acting, cancellationToken);
        List<Reason> reasons = [.. recommendation.ReasonsItsAddresseeCannotBeRemoved(addresseeId)];
        if (await context.Set<RecommendationAction>().AnyAsync(a => a.AddresseeId == addresseeId, cancellationToken)) reasons.Add(new("An action is recorded for this addressee. It cannot be removed."));
        RefusedException.ThrowIfAny(reasons);
        recommendation.RemoveAddressee(addresseeId);
        await context.SaveAsync(acting, "Removed addressee of recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    /// <summary>Moves a draft one place up or down among the review's recommendations.</summary>
    public async Task MoveAsync(Guid recommendationId, bool earlier, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await ForChangeAsync(recommendationId, acting, cancellationToken);
        RefusedException.ThrowIfAny(recommendation.ReasonsItCannotBeRevised());
        var all = await context.Set<Recommendation>().Where(r => r.ReviewId == review.Id).OrderBy(r => r.Order).ThenBy(r => r.Number).ToListAsync(cancellationToken);
        var at = all.FindIndex(r => r.Id == recommendationId);
        var with = earlier ? at - 1 : at + 1;
        if (with < 0 || with >= all.Count) return;
        (all[at], all[with]) = (all[with], all[at]);
        // Places read from a paper may be missing or alike: number the whole list, where it may still be numbered.
        for (var place = 0; place < all.Count; place++)
        {
            if (all[place].Order != place + 1) all[place].Place(all[place].AreaId, place + 1, all[place].PrintedNumber);
        }

        await context.SaveAsync(acting, "Moved recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    private async Task<(Recommendation Recommendation, Review Review)> ForChangeAsync(Guid id, ActionContext acting, CancellationToken cancellationToken)
    {
        var (recommendation, review) = await VisibleRecords.RecommendationAsync(context, id, acting.By, cancellationToken);
        if (!RecommendationPolicy.MayChange(acting.By, recommendation, review)) throw new RefusedException("Only the officers of a review change its recommendations. Ask them to.");
        return (recommendation, review);
    }

    private async Task<Recommendation?> ParentAsync(WriteRecommendation input, List<Reason> reasons, CancellationToken cancellationToken)
    {
        if (input.ParentId is not { } parentId) return null;
        var parent = await context.Set<Recommendation>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == parentId, cancellationToken);
        if (parent?.ReviewId != input.ReviewId) reasons.Add(new("Choose a recommendation of the same review that this is a part of.", nameof(input.ParentId)));
        else if (parent.ParentId is not null) reasons.Add(new($"{parent.Reference} is itself a part. Choose the recommendation it is a part of.", nameof(input.ParentId)));
        return parent;
    }

    private async Task CheckFindingsAsync(Guid reviewId, IReadOnlyList<Guid> findingIds, List<Reason> reasons, CancellationToken cancellationToken)
    {
        var ids = findingIds.Distinct().ToList();
        if (ids.Count > 0 && await context.Set<Finding>().CountAsync(f => f.ReviewId == reviewId && ids.Contains(f.Id), cancellationToken) != ids.Count)
            reasons.Add(new("Choose findings of the same review.", "Findings"));
    }

    private async Task CheckOrganisationsAsync(Guid partnershipId, DateOnly today, IReadOnlyList<AddressedTo> addressees, List<Reason> reasons, CancellationToken cancellationToken)
    {
        var parties = await context.Partnerships.AsNoTracking().Where(p => p.Id == partnershipId).SelectMany(p => p.Parties).Where(p => p.To == null || p.To >= today).Select(p => p.OrganisationId).ToListAsync(cancellationToken);
        if (addressees.Any(to => !parties.Contains(to.OrganisationId))) reasons.Add(new("Choose organisations of this partnership. Add another under “Councils and bodies” first.", nameof(WriteRecommendation.Addressees)));
    }
}
