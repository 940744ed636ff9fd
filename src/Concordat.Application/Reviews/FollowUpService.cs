using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Follow-up sittings: planned at the interval the review sets, and recorded when they have sat.</summary>
public sealed class FollowUpService(ConcordatContext context, RecommendationListService recommendations, ActionListService actions)
{
    private const string Kind = "follow-up";

    /// <summary>The sittings of a review, the latest first.</summary>
    public async Task<IReadOnlyList<FollowUp>> OfReviewAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        RoutePolicy.MaySee(viewer, review)
            ? await context.Set<FollowUp>().AsNoTracking().Where(f => f.ReviewId == review.Id).OrderByDescending(f => f.HeldOn ?? f.PlannedOn).ToListAsync(cancellationToken)
            : [];

    /// <summary>Everything open that a sitting looks at, as the viewer may see it.</summary>
    public async Task<FollowUpAgenda> AgendaAsync(Review review, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var all = await recommendations.OfReviewAsync(review, viewer, today, cancellationToken);
        var open = await ActionsAsync(review, viewer, today, cancellationToken);
        return new FollowUpAgenda(
            [.. all.Where(r => r.Recommendation.Status == RecommendationStatus.Issued)],
            [.. open.Where(a => a.Action.Status is not (ActionStatus.Closed or ActionStatus.Superseded))]);
    }

    /// <summary>Every action of a review, done or not, as the viewer may see it.</summary>
    public async Task<IReadOnlyList<ActionRow>> ActionsAsync(Review review, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default) =>
        (await actions.ListAsync(review.PartnershipId, new ActionFilter { ReviewNumber = review.Number, Order = ActionOrder.Reference, PageSize = int.MaxValue }, viewer, today, cancellationToken)).Rows;

    /// <summary>When the review is followed up next and whether that is late; null while nothing is owed.</summary>
    public async Task<FollowUpStanding?> StandingAsync(Review review, DateOnly today, CancellationToken cancellationToken = default)
    {
        var sittings = await context.Set<FollowUp>().AsNoTracking().IgnoreAutoIncludes().Where(f => f.ReviewId == review.Id).ToListAsync(cancellationToken);
        var open = await context.Set<Recommendation>().AnyAsync(r => r.ReviewId == review.Id && r.Status == RecommendationStatus.Issued, cancellationToken);
        return FollowUpStanding.Of(review, sittings, open, today);
    }

    /// <summary>Plans a sitting.</summary>
    public async Task<FollowUp> PlanAsync(Guid reviewId, FollowUpKind kind, DateOnly? on, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ForFollowUpAsync(reviewId, acting, cancellationToken);
        List<Reason> reasons = [];
        if (review.PublishedOn is null) reasons.Add(new("Follow-up begins when the report is published. Publish it first."));
        if (on is null) reasons.Add(new("Enter the day of the sitting.", nameof(FollowUp.PlannedOn)));
        if (on < review.PublishedOn) reasons.Add(new($"Enter a day on or after {DateWords.For(review.PublishedOn.Value)}, when the report was published.", nameof(FollowUp.PlannedOn)));
        if (await context.Set<FollowUp>().AnyAsync(f => f.ReviewId == reviewId && f.Kind == kind && f.PlannedOn == on, cancellationToken)) reasons.Add(new("A sitting is already planned for this day. Enter another day.", nameof(FollowUp.PlannedOn)));
        RefusedException.ThrowIfAny(reasons);
        var followUp = FollowUp.Plan(acting.NewKey(), review.PartnershipId, review.Id, kind, on!.Value);
        context.Add(followUp);
        await context.SaveAsync(acting, "Planned follow-up", VisibleRecords.Subject(Kind, followUp.Id, review), cancellationToken);
        return followUp;
    }

    /// <summary>Moves a sitting that has not been held.</summary>
    public async Task MoveAsync(Guid followUpId, int version, DateOnly? on, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (followUp, review) = await FindForChangeAsync(followUpId, version, acting, cancellationToken);
        followUp.MoveTo(on ?? throw new RefusedException("Enter the day of the sitting.", nameof(FollowUp.PlannedOn)));
        await context.SaveAsync(acting, "Moved follow-up", VisibleRecords.Subject(Kind, followUp.Id, review), cancellationToken);
    }

    /// <summary>Records what a sitting found. Only records of this review that are on its agenda can be rated.</summary>
    public async Task RecordAsync(RecordFollowUp input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (followUp, review) = await FindForChangeAsync(input.FollowUpId, input.Version, acting, cancellationToken);
        var agenda = await AgendaAsync(review, acting.By, acting.Today, cancellationToken);
        var known = agenda.Recommendations.Select(r => (r.Recommendation.Id, r.Recommendation.Reference))
            .Concat(agenda.Actions.Select(a => (a.Action.Id, a.Action.Reference)))
            .Concat(followUp.Ratings.Select(r => (r.RecordId, r.Reference)))
            .DistinctBy(one => one.Item1)
            .ToDictionary(one => one.Item1, one => one.Item2);
        if (input.Ratings.Any(r => !known.ContainsKey(r.RecordId))) throw new RefusedException("One of the records rated is not open in this review. Load the page again and rate what is shown.");
        var held = new FollowUpHeld(input.HeldOn, input.BodyName, input.MinuteReference, input.Note, [.. input.Ratings.Select(r => new RatingGiven(acting.NewKey(), r.RecordId, known[r.RecordId], r.Rating, r.Note))]);
        followUp.Record(held, acting.Today);
        context.Entry(followUp).Property(f => f.Version).IsModified = true;
        await context.SaveAsync(acting, "Recorded follow-up", VisibleRecords.Subject(Kind, followUp.Id, review), cancellationToken);
    }

    private async Task<(FollowUp FollowUp, Review Review)> FindForChangeAsync(Guid id, int version, ActionContext acting, CancellationToken cancellationToken)
    {
        var followUp = await context.Set<FollowUp>().SingleOrDefaultAsync(f => f.Id == id, cancellationToken) ?? throw new RefusedException("This sitting is not recorded. Choose one from the list.");
        var review = await ForFollowUpAsync(followUp.ReviewId, acting, cancellationToken);
        context.Expect(followUp, version);
        return (followUp, review);
    }

    private async Task<Review> ForFollowUpAsync(Guid reviewId, ActionContext acting, CancellationToken cancellationToken)
    {
        var review = await VisibleRecords.ReviewAsync(context, reviewId, acting.By, cancellationToken);
        return RoutePolicy.MayFollowUp(acting.By, review) ? review : throw new RefusedException("Only whoever convened the review follows it up. Ask them to.");
    }
}
