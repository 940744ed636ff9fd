using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

public sealed partial class RecommendationService
{
    /// <summary>Issues it to its addressees, asking for responses by a day where one is given.</summary>
    public async Task IssueAsync(Guid recommendationId, int version, DateOnly? respondBy, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await ForConvenerAsync(recommendationId, version, "issues", acting, cancellationToken);
        recommendation.Issue(acting.Today, respondBy);
        await context.SaveAsync(acting, "Issued recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    /// <summary>Sets, moves or takes away the day by which responses are asked for.</summary>
    public async Task AskForResponsesByAsync(Guid recommendationId, int version, DateOnly? respondBy, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await ForConvenerAsync(recommendationId, version, "sets the day to respond by to", acting, cancellationToken);
        recommendation.AskForResponsesBy(respondBy);
        await context.SaveAsync(acting, "Asked for responses to recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    /// <summary>Puts it in Part B, or takes it out again.</summary>
    public async Task MarkExemptAsync(Guid recommendationId, int version, bool exempt, int? paragraph, string? reason, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await VisibleRecords.RecommendationAsync(context, recommendationId, acting.By, cancellationToken);
        if (!RecommendationPolicy.MayMarkExempt(acting.By, recommendation, review)) throw new RefusedException("Only a monitoring officer or an officer of the review says what is exempt. Ask them to.");
        context.Expect(recommendation, version);
        if (exempt) recommendation.MarkExempt(paragraph, reason);
        else recommendation.MakePublic();
        await context.SaveAsync(acting, exempt ? "Marked recommendation as exempt" : "Made recommendation public", VisibleRecords.Subject(Kind, recommendation.Id, review) with { Scope = Storage.Audit.AuditScope.ExemptMatter }, cancellationToken);
    }

    /// <summary>Closes it. What holds it open is refused with every reason.</summary>
    public async Task CloseAsync(Guid recommendationId, int version, DateOnly? on, string? body, string? note, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await VisibleRecords.RecommendationAsync(context, recommendationId, acting.By, cancellationToken);
        context.Expect(recommendation, version);
        List<Reason> reasons = [];
        if (on is null) reasons.Add(new("Enter the day it was closed.", nameof(Recommendation.ClosedOn)));
        if (on > acting.Today) reasons.Add(new("Enter a day it was closed that is not in the future.", nameof(Recommendation.ClosedOn)));
        var actions = await context.Set<RecommendationAction>().AsNoTracking().Where(a => a.RecommendationId == recommendationId).ToListAsync(cancellationToken);
        var nameOf = await OrganisationNames.LoadAsync(context, cancellationToken);
        var byConvener = RecommendationPolicy.MayClose(acting.By, recommendation, review);
        reasons.AddRange(recommendation.ReasonsItCannotBeClosed(on ?? acting.Today, body, note, byConvener, actions, nameOf));
        RefusedException.ThrowIfAny(reasons);
        recommendation.Close(on!.Value, body!, note, byConvener, actions, nameOf);
        await context.SaveAsync(acting, "Closed recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    /// <summary>Opens a closed recommendation again.</summary>
    public async Task ReopenAsync(Guid recommendationId, int version, string? reason, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await VisibleRecords.RecommendationAsync(context, recommendationId, acting.By, cancellationToken);
        context.Expect(recommendation, version);
        recommendation.Reopen(reason ?? "", acting.Today, RecommendationPolicy.MayClose(acting.By, recommendation, review));
        await context.SaveAsync(acting with { Why = reason }, "Reopened recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    /// <summary>Takes it back; what was answered stays.</summary>
    public async Task WithdrawAsync(Guid recommendationId, int version, string? reason, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await VisibleRecords.RecommendationAsync(context, recommendationId, acting.By, cancellationToken);
        context.Expect(recommendation, version);
        recommendation.Withdraw(reason ?? "", acting.Today, RecommendationPolicy.MayClose(acting.By, recommendation, review));
        await context.SaveAsync(acting with { Why = reason }, "Withdrew recommendation", VisibleRecords.Subject(Kind, recommendation.Id, recommendation, review), cancellationToken);
    }

    private async Task<(Recommendation Recommendation, Review Review)> ForConvenerAsync(Guid id, int version, string does, ActionContext acting, CancellationToken cancellationToken)
    {
        var (recommendation, review) = await VisibleRecords.RecommendationAsync(context, id, acting.By, cancellationToken);
        if (!RecommendationPolicy.MayClose(acting.By, recommendation, review)) throw new RefusedException($"Only whoever convened the review {does} its recommendations. Ask them to.");
        context.Expect(recommendation, version);
        return (recommendation, review);
    }
}
