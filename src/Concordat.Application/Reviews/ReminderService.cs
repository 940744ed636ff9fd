using Concordat.Application.Mail;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Records each rung of the reminder ladder as it is reached: once for each due date, however often it runs. The pages show what is
/// recorded whether or not mail is set up; where it is, the person a rung names is written to as well.
/// </summary>
public sealed class ReminderService(ConcordatContext context, MailService mail)
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
        var due = await DueRecords.OfAsync(context, reviews, cancellationToken);
        var records = due.Select(d => d.RecordId).ToList();
        var sent = (await context.Set<Reminder>().AsNoTracking().Where(r => records.Contains(r.RecordId)).ToListAsync(cancellationToken)).ToLookup(r => r.RecordId, r => new ReminderSent(r.Step, r.ForDueOn));
        var above = await AboveAsync(due, cancellationToken);
        var settings = new ReminderSettings();
        List<Reminder> reached =
        [
            .. due.SelectMany(d => ReminderLadder.Due(d.DueOn, acting.Today, sent[d.RecordId], settings).Select(step => Reminder.Record(
                acting.NewKey(), partnershipId, d.Review.Id, d.Subject, d.RecordId, d.OrganisationId, step, d.DueOn,
                ReminderLadder.On(step, d.DueOn, settings), ToWhom(step, d, above), acting.At))),
        ];
        if (reached.Count == 0) return [];
        context.AddRange(reached);
        await WriteAsync(reached, due, cancellationToken);
        await context.SaveAsync(acting, "Recorded reminders", new AuditSubject("reminders", partnershipId, partnershipId, AuditScope.Program), cancellationToken);
        return reached;
    }

    private async Task<Dictionary<Guid, Guid?>> AboveAsync(IReadOnlyList<DueRecord> due, CancellationToken cancellationToken)
    {
        var owners = due.Select(d => d.OwnerPersonId).OfType<Guid>().Distinct().ToList();
        return await context.Set<Person>().AsNoTracking().Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.PersonAboveId, cancellationToken);
    }

    // A mail is put down with the reminder and saved with it, so that neither goes without the other.
    private async Task WriteAsync(IReadOnlyList<Reminder> reached, IReadOnlyList<DueRecord> due, CancellationToken cancellationToken)
    {
        if (!mail.IsSetUp) return;
        var to = reached.Select(r => r.ToPersonId).OfType<Guid>().Distinct().ToList();
        var addresses = await context.People.AsNoTracking().Where(p => to.Contains(p.Id) && p.ErasedAt == null).ToDictionaryAsync(p => p.Id, p => p.Email, cancellationToken);
        var records = due.ToDictionary(d => d.RecordId);
        foreach (var reminder in reached.Where(r => r.ToPersonId is not null))
        {
            var record = records[reminder.RecordId];
            // An exempt recommendation's words do not leave the office by mail: its reference is enough to find it.
            var title = record.Recommendation is { IsExempt: true } ? record.Action?.Reference ?? record.Recommendation.Reference : record.Title;
            var late = reminder.ForDueOn < reminder.ReachedOn;
            mail.Put(
                addresses.GetValueOrDefault(reminder.ToPersonId!.Value),
                $"{(late ? "Overdue" : "Due")}: {title}",
                $"{title}\n\n{(late ? "It was due" : "It is due")} on {DateWords.For(reminder.ForDueOn)}.{(reminder.Step == ReminderStep.PersonAbove ? " Its owner has been reminded, and you are named above the owner." : "")}\n\nSign in to Concordat and open it under My work.");
        }
    }

    private static Guid? ToWhom(ReminderStep step, DueRecord due, Dictionary<Guid, Guid?> above) => step switch
    {
        ReminderStep.Upcoming or ReminderStep.Owner => due.OwnerPersonId,
        ReminderStep.PersonAbove => due.OwnerPersonId is { } owner ? above.GetValueOrDefault(owner) : null,
        ReminderStep.Body or ReminderStep.PublicPage => null,
    };
}
