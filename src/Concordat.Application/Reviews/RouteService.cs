using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>The bodies a report passes through, in each council's own order, with planned and real dates and outcome.</summary>
public sealed class RouteService(ConcordatContext context)
{
    private const string Kind = "route stage";

    /// <summary>The stages of a review, council by council in the order given, each council's in its own order.</summary>
    public async Task<IReadOnlyList<RouteStage>> OfReviewAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        RoutePolicy.MaySee(viewer, review)
            ? await context.Set<RouteStage>().AsNoTracking().Where(s => s.ReviewId == review.Id).OrderBy(s => s.OrganisationId).ThenBy(s => s.Order).ToListAsync(cancellationToken)
            : [];

    /// <summary>The bodies that may stand on a council's route: its own and joint ones.</summary>
    public async Task<IReadOnlyList<Body>> BodiesAsync(Guid partnershipId, Guid organisationId, CancellationToken cancellationToken = default) =>
        await context.Bodies.AsNoTracking().Where(b => b.PartnershipId == partnershipId && (b.OrganisationId == organisationId || b.OrganisationId == null)).OrderBy(b => b.Name).ToListAsync(cancellationToken);

    /// <summary>Adds a stage at the end of the council's route.</summary>
    public async Task<RouteStage> AddAsync(PlanRouteStage input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await VisibleRecords.ReviewAsync(context, input.ReviewId, acting.By, cancellationToken);
        Check(review, input.OrganisationId, acting);
        var body = await BodyAsync(input.BodyId, input.BodyName, input.OrganisationId, cancellationToken);
        var last = await context.Set<RouteStage>().Where(s => s.ReviewId == review.Id && s.OrganisationId == input.OrganisationId).MaxAsync(s => (int?)s.Order, cancellationToken) ?? 0;
        var stage = RouteStage.Create(acting.NewKey(), review.Id, input.OrganisationId, last + 1, body, input.BodyId, input.PlannedOn);
        context.Add(stage);
        await context.SaveAsync(acting, "Planned route stage", VisibleRecords.Subject(Kind, stage.Id, review), cancellationToken);
        return stage;
    }

    /// <summary>Changes the body or planned date of a stage.</summary>
    public async Task PlanAsync(Guid stageId, int version, Guid? bodyId, string? bodyName, DateOnly? plannedOn, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (stage, review) = await FindAsync(stageId, acting, cancellationToken);
        context.Expect(stage, version);
        stage.Plan(stage.Order, await BodyAsync(bodyId, bodyName, stage.OrganisationId, cancellationToken), bodyId, plannedOn);
        await context.SaveAsync(acting, "Changed route stage", VisibleRecords.Subject(Kind, stage.Id, review), cancellationToken);
    }

    /// <summary>Records when the body considered the report and what came of it.</summary>
    public async Task RecordConsideredAsync(Guid stageId, int version, DateOnly? on, string? outcome, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (stage, review) = await FindAsync(stageId, acting, cancellationToken);
        context.Expect(stage, version);
        List<Reason> reasons = [];
        if (on is null) reasons.Add(new("Enter the day the body considered the report.", nameof(RouteStage.ConsideredOn)));
        reasons.AddRange(RouteStage.ReasonsItCannotBeConsidered(on ?? acting.Today, outcome, acting.Today));
        RefusedException.ThrowIfAny(reasons);
        stage.RecordConsidered(on!.Value, outcome!, acting.Today);
        await context.SaveAsync(acting, "Recorded outcome of route stage", VisibleRecords.Subject(Kind, stage.Id, review), cancellationToken);
    }

    /// <summary>Moves a stage one place in its council's own order.</summary>
    public async Task MoveAsync(Guid stageId, bool earlier, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (stage, review) = await FindAsync(stageId, acting, cancellationToken);
        var all = await context.Set<RouteStage>().Where(s => s.ReviewId == stage.ReviewId && s.OrganisationId == stage.OrganisationId).OrderBy(s => s.Order).ToListAsync(cancellationToken);
        var at = all.IndexOf(stage);
        var with = earlier ? at - 1 : at + 1;
        if (with < 0 || with >= all.Count) return;
        var other = all[with];
        var place = stage.Order;
        stage.Plan(other.Order, stage.BodyName, stage.BodyId, stage.PlannedOn);
        other.Plan(place, other.BodyName, other.BodyId, other.PlannedOn);
        await context.SaveAsync(acting, "Moved route stage", VisibleRecords.Subject(Kind, stage.Id, review), cancellationToken);
    }

    /// <summary>Takes a stage away that no body has considered.</summary>
    public async Task RemoveAsync(Guid stageId, int version, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (stage, review) = await FindAsync(stageId, acting, cancellationToken);
        context.Expect(stage, version);
        if (stage.ConsideredOn is { } on) throw new RefusedException($"{stage.BodyName} considered the report on {DateWords.For(on)}. What happened stays on the route.");
        context.Remove(stage);
        await context.SaveAsync(acting, "Removed route stage", VisibleRecords.Subject(Kind, stage.Id, review), cancellationToken);
    }

    private async Task<(RouteStage Stage, Review Review)> FindAsync(Guid id, ActionContext acting, CancellationToken cancellationToken)
    {
        var stage = await context.Set<RouteStage>().SingleOrDefaultAsync(s => s.Id == id, cancellationToken)
            ?? throw new RefusedException("This stage is no longer on the route. Look at the route again.");
        var review = await VisibleRecords.ReviewAsync(context, stage.ReviewId, acting.By, cancellationToken);
        Check(review, stage.OrganisationId, acting);
        return (stage, review);
    }

    private static void Check(Review review, Guid organisationId, ActionContext acting)
    {
        if (!RoutePolicy.MayChange(acting.By, review, organisationId)) throw new RefusedException("You may not change this council's route. Ask a scrutiny officer.", nameof(PlanRouteStage.OrganisationId));
    }

    private async Task<string> BodyAsync(Guid? bodyId, string? bodyName, Guid organisationId, CancellationToken cancellationToken)
    {
        if (bodyId is null) return bodyName ?? "";
        // A joint body may stand on any council's route.
        return await context.Bodies.Where(b => b.Id == bodyId && (b.OrganisationId == organisationId || b.OrganisationId == null)).Select(b => b.Name).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RefusedException("Choose a body of this council, or a joint body.", nameof(PlanRouteStage.BodyId));
    }
}
