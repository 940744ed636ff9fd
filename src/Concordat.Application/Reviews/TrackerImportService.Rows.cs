using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

public sealed partial class TrackerImportService
{
    private void Respond(Work work, TrackerRow row, Recommendation recommendation, Addressee addressee, Review review)
    {
        if (work.Responded.TryGetValue(addressee.Id, out var before))
        {
            if (!SaysTheSame(before, row)) work.Fault(row, $"it gives another response of {addressee.NameIn(work.NameOf)} to {recommendation.Reference} than row {before.Number}. Make them the same.");
            return;
        }

        work.Responded.Add(addressee.Id, row);
        var latest = addressee.Latest;
        if (!Given.IsGiven(row.Response))
        {
            if (latest is not null) work.Fault(row, $"the response of {addressee.NameIn(work.NameOf)} to {recommendation.Reference} is on record and cannot be taken out. Put it back.");
            return;
        }

        var decision = Enum.GetValues<ResponseDecision>().Where(one => Same(ResponseDecisionWords.For(one), row.Response)).Select(one => (ResponseDecision?)one).FirstOrDefault();
        if (decision is null)
        {
            work.Fault(row, $"“{row.Response.Trim()}” is not a response. Use Accepted, Partly accepted, Rejected or Deferred.");
            return;
        }

        if (latest is not null && latest.Decision == decision && !Differ(latest.Words, row.Words) && !Differ(latest.Condition, row.Condition) && !Differ(latest.NotAcceptedPart, row.NotAccepted)
            && !Differ(latest.Reason, row.Reason) && latest.DeferredUntil == row.DeferredUntil && !Differ(latest.RespondedByName, row.RespondedBy) && latest.MeetingOn == row.Meeting) return;
        if (!RecommendationPolicy.MayRespond(work.Acting.By, recommendation, addressee, review))
        {
            work.Fault(row, $"you may not respond for {addressee.NameIn(work.NameOf)}. Ask one of its officers.");
            return;
        }

        var given = new ResponseGiven(
            Guid.CreateVersion7(), decision.Value, row.Words ?? "", row.RespondedBy ?? "", work.Acting.At, work.Acting.By.PersonId ?? Guid.Empty, row.Condition, row.NotAccepted, row.Reason, row.DeferredUntil, MeetingOn: row.Meeting);
        if (!work.Try(row, () => recommendation.Respond(addressee.Id, given, work.Acting.Today))) return;
        context.Entry(addressee).Property(a => a.Version).IsModified = true;
        work.Change(row, $"{addressee.NameIn(work.NameOf)} responds to {recommendation.Reference}: {ResponseDecisionWords.For(decision.Value).ToLowerInvariant()}.");
    }

    private async Task ActAsync(Work work, TrackerRow row, Recommendation recommendation, Addressee? addressee, Review review, CancellationToken cancellationToken)
    {
        if (!Given.IsGiven(row.ActionReference))
        {
            if (Given.IsGiven(row.Action)) await CreateAsync(work, row, recommendation, addressee, review, cancellationToken);
            return;
        }

        if (!work.Actions.TryGetValue(row.ActionReference.Trim(), out var action) || action.RecommendationId != recommendation.Id)
        {
            work.Fault(row, $"there is no action {row.ActionReference.Trim()} of {recommendation.Reference} that you may see. Check the reference, or leave it empty for a new action.");
            return;
        }

        if (Given.IsGiven(row.Status) && !Same(row.Status, ActionStatusWords.For(action.Status)))
            work.Fault(row, $"{action.Reference} is {ActionStatusWords.For(action.Status).ToLowerInvariant()}. Change its status on its page, which asks for the evidence or the reason.");
        Revise(work, row, action, recommendation, review);
        Report(work, row, action, recommendation, review);
    }

    private void Revise(Work work, TrackerRow row, RecommendationAction action, Recommendation recommendation, Review review)
    {
        var plans = PlansOf(row);
        var revised = Differ(action.Title, row.Action) || Differ(action.OwnerName, row.LeadOfficer) || !plans.SequenceEqual(action.DeliveryPlanReferences, StringComparer.Ordinal);
        var moved = action.DueOn != row.Due;
        if (!revised && !moved) return;
        if (!ActionPolicy.MayRevise(work.Acting.By, action, recommendation, review))
        {
            work.Fault(row, $"you may not change {action.Reference}. Ask the officers responsible for it.");
            return;
        }

        if (revised && work.Try(row, () => action.Revise(new ActionDetails(row.Action ?? "", action.Commentary, action.OwnerPersonId, row.LeadOfficer, action.Steps, plans))))
            work.Change(row, $"{action.Reference} is revised.");
        if (moved && work.Try(row, () => action.ChangeDueDate(row.Due, row.DueReason)))
            work.Change(row, $"{action.Reference} is now due on {DateWords.For(row.Due, "no day")}.");
    }

    private void Report(Work work, TrackerRow row, RecommendationAction action, Recommendation recommendation, Review review)
    {
        if (!Given.IsGiven(row.LastUpdate) || !Differ(row.LastUpdate, action.Notes.MaxBy(n => n.Sequence)?.Text)) return;
        if (!ActionPolicy.MayMove(work.Acting.By, action, recommendation, review))
        {
            work.Fault(row, $"you may not report on {action.Reference}. Ask its owner.");
            return;
        }

        if (!work.Try(row, () => action.RecordProgress(new ProgressGiven(Guid.CreateVersion7(), work.Acting.At, work.Acting.By.PersonId ?? Guid.Empty, work.Acting.By.Name, row.LastUpdate, NotBegun: SaysNotStarted(row)), work.Acting.Today))) return;
        context.Entry(action).Property(a => a.Version).IsModified = true;
        work.Change(row, $"Progress is recorded for {action.Reference}.");
    }

    private async Task CreateAsync(Work work, TrackerRow row, Recommendation recommendation, Addressee? addressee, Review review, CancellationToken cancellationToken)
    {
        if (!ActionPolicy.MayCreate(work.Acting.By, review, addressee?.OrganisationId))
        {
            work.Fault(row, $"you may not add an action to {recommendation.Reference}. Ask a partnership or scrutiny officer.");
            return;
        }

        if (recommendation.Status is RecommendationStatus.Closed or RecommendationStatus.Withdrawn)
        {
            work.Fault(row, $"{recommendation.Reference} is {RecommendationStatusWords.For(recommendation.Status).ToLowerInvariant()}, so no action is added to it.");
            return;
        }

        if (Given.IsGiven(row.Status) && !Same(row.Status, ActionStatusWords.For(ActionStatus.NotStarted)) && !Same(row.Status, ActionStatusWords.For(ActionStatus.InProgress)))
        {
            work.Fault(row, "a new action is not started or in progress. Change its status on its page afterwards.");
            return;
        }

        var number = work.ForGood ? await context.NextNumberAsync(review.PartnershipId, "ACT", cancellationToken) : int.MaxValue;
        var started = Given.IsGiven(row.Status) && Same(row.Status, ActionStatusWords.For(ActionStatus.InProgress));
        work.Try(row, () =>
        {
            var action = RecommendationAction.Create(
                Guid.CreateVersion7(), review.PartnershipId, review.Id, number, new ActionDetails(row.Action!, OwnerName: row.LeadOfficer, DeliveryPlanReferences: PlansOf(row)), work.Acting.Today,
                recommendation.Id, addressee?.Id, recommendation.AreaId, addressee?.OrganisationId, row.Due, started);
            if (Given.IsGiven(row.LastUpdate)) action.RecordProgress(new ProgressGiven(Guid.CreateVersion7(), work.Acting.At, work.Acting.By.PersonId ?? Guid.Empty, work.Acting.By.Name, row.LastUpdate, NotBegun: SaysNotStarted(row)), work.Acting.Today);
            context.Add(action);
            work.Change(row, $"A new action for {recommendation.Reference}: {action.Title}");
        });
    }

    // Whoever leaves “Not started” standing beside an update says that nothing has begun.
    private static bool SaysNotStarted(TrackerRow row) => Given.IsGiven(row.Status) && Same(row.Status, ActionStatusWords.For(ActionStatus.NotStarted));

    private static List<string> PlansOf(TrackerRow row) =>
        [.. (row.DeliveryPlan ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool SaysTheSame(TrackerRow one, TrackerRow other) =>
        !Differ(one.Response, other.Response) && !Differ(one.Words, other.Words) && !Differ(one.Condition, other.Condition) && !Differ(one.NotAccepted, other.NotAccepted) && !Differ(one.Reason, other.Reason)
        && one.DeferredUntil == other.DeferredUntil && !Differ(one.RespondedBy, other.RespondedBy) && one.Meeting == other.Meeting;
}
