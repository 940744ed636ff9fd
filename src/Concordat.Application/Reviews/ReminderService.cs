using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Records each rung of the reminder ladder as it is reached: once for each due date, however often it runs. The pages show what is
/// recorded whether or not mail is set up. What an organisation owes that has left the partnership climbs no further.
/// </summary>
public sealed class ReminderService(ConcordatContext context)
{
    /// <summary>Records what has come due since it last ran, and gives it back.</summary>
    public async Task<IReadOnlyList<Reminder>> RunAsync(ActionContext acting, CancellationToken cancellationToken = default)
    {
        var recorded = new List<Reminder>();
        foreach (var partnershipId in await context.Partnerships.AsNoTracking().Select(p => p.Id).ToListAsync(cancellationToken))
        {
            recorded.AddRange(await RunAsync(partnershipId, acting, cancellationToken));
        }

        return recorded;
    }

    private async Task<IReadOnlyList<Reminder>> RunAsync(Guid partnershipId, ActionContext acting, CancellationToken cancellationToken)
    {
        var reviews = await context.Reviews.AsNoTracking().Where(r => r.PartnershipId == partnershipId && r.Status != ReviewStatus.Closed).ToListAsync(cancellationToken);
        var left = await LeftOrganisations.OnAsync(context, partnershipId, acting.Today, cancellationToken);
        List<DueRecord> due = [.. (await DueRecords.OfAsync(context, reviews, cancellationToken)).Where(d => d.OrganisationId is not { } owing || !left.ContainsKey(owing))];
        var records = due.Select(d => d.RecordId).ToList();
        var sent = (await context.Set<Reminder>().AsNoTracking().Where(r => records.Contains(r.RecordId)).ToListAsync(cancellationToken)).ToLookup(r => r.RecordId, r => new ReminderSent(r.Step, r.ForDueOn));
        var above = await AboveAsync(due, cancellationToken);
        var settings = (await PartnershipSettingsService.HoldingOnAsync(context, partnershipId, acting.Today, cancellationToken)).Ladder;
        List<Reminder> reached =
        [
            .. due.SelectMany(d => ReminderLadder.Due(d.DueOn, acting.Today, sent[d.RecordId], settings).Where(step => step != ReminderStep.PublicPage || IsPublic(d)).Select(step => Reminder.Record(
                acting.NewKey(), partnershipId, d.Review.Id, d.Subject, d.RecordId, d.OrganisationId, step, d.DueOn,
                ReminderLadder.On(step, d.DueOn, settings), ToWhom(step, d, above), acting.At))),
        ];
        if (reached.Count == 0) return [];
        context.AddRange(reached);
        await context.SaveAsync(acting, "Recorded reminders", new AuditSubject("reminders", partnershipId, partnershipId, AuditScope.Program), cancellationToken);
        return reached;
    }

    private async Task<Dictionary<Guid, Guid?>> AboveAsync(IReadOnlyList<DueRecord> due, CancellationToken cancellationToken)
    {
        var owners = due.Select(d => d.OwnerPersonId).OfType<Guid>().Distinct().ToList();
        return await context.Set<Person>().AsNoTracking().Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.PersonAboveId, cancellationToken);
    }

    // The public page shows what is late of a public recommendation and of nothing else.
    private static bool IsPublic(DueRecord due) => due.Recommendation is { } recommendation && PublicationPolicy.Shows(recommendation, due.Review);

    private static Guid? ToWhom(ReminderStep step, DueRecord due, Dictionary<Guid, Guid?> above) => step switch
    {
        ReminderStep.Upcoming or ReminderStep.Owner => due.OwnerPersonId,
        ReminderStep.PersonAbove => due.OwnerPersonId is { } owner ? above.GetValueOrDefault(owner) : null,
        ReminderStep.Body or ReminderStep.PublicPage => null,
    };
}
