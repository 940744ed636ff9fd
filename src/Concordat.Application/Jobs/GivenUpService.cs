using Concordat.Application.Councils;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Jobs;

/// <summary>
/// Jobs that were tried to the end and given up, for administrators to look at and try again. A mail is shown only in a
/// partnership to which whoever it is for belongs; the daily rounds are everybody's.
/// </summary>
public sealed class GivenUpService(ConcordatContext context, TimeProvider clock)
{
    /// <summary>The jobs given up that concern the partnership, newest first.</summary>
    public async Task<IReadOnlyList<GivenUpJob>> ListAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!PersonPolicy.MayChange(viewer, partnershipId)) return [];
        var jobs = await context.Set<Job>().AsNoTracking().Where(j => j.GivenUpAt != null && j.DoneAt == null).OrderByDescending(j => j.GivenUpAt).Take(500).ToListAsync(cancellationToken);
        List<GivenUpJob> shown = [];
        foreach (var job in jobs)
        {
            if (await ReadAsync(job, partnershipId, cancellationToken) is { } line) shown.Add(line);
        }

        return shown;
    }

    /// <summary>Lets a job be tried again at once, from the beginning.</summary>
    public async Task TryAgainAsync(Guid partnershipId, Guid jobId, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        var job = await context.Set<Job>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == jobId && j.GivenUpAt != null && j.DoneAt == null, cancellationToken);
        if (job is null || await ReadAsync(job, partnershipId, cancellationToken) is not { } line) throw new RefusedException("This is being tried again already, or it is done. Load the page again.");
        var now = clock.GetUtcNow().UtcDateTime;
        await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Set<Job>().Where(j => j.Id == jobId && j.GivenUpAt != null)
            .ExecuteUpdateAsync(set => set.SetProperty(j => j.GivenUpAt, (DateTime?)null).SetProperty(j => j.Attempts, 0).SetProperty(j => j.DueAt, now).SetProperty(j => j.HeldUntil, (DateTime?)null), cancellationToken);
        await context.SaveAsync(by, $"Asked to try again: {line.What}", new AuditSubject("job", jobId, partnershipId, AuditScope.Program), cancellationToken);
    }

    private async Task<GivenUpJob?> ReadAsync(Job job, Guid partnershipId, CancellationToken cancellationToken)
    {
        switch (job.Kind)
        {
            case SendMailJob.KindName:
                var mail = await context.Set<OutgoingMail>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == Guid.Parse(job.Subject), cancellationToken);
                if (mail is null) return null;
                var to = await PersonDirectoryService.In(context, partnershipId).Where(p => p.Email == mail.To).Select(p => p.Name).FirstOrDefaultAsync(cancellationToken);
                return to is null ? null : Line(job, $"Mail: {mail.Subject}", to);
            case MailReminderJob.KindName:
                var reminder = await context.Set<Reminder>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == Guid.Parse(job.Subject) && r.PartnershipId == partnershipId, cancellationToken);
                if (reminder is null) return null;
                var whom = await context.People.Where(p => p.Id == reminder.ToPersonId).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken);
                return Line(job, $"Mail of a reminder: {ReminderSubjectWords.For(reminder.Subject).ToLowerInvariant()} due on {DateWords.For(reminder.ForDueOn)}", whom);
            default:
                return Line(job, $"The daily round “{job.Kind}” of {job.Subject}", null);
        }
    }

    private static GivenUpJob Line(Job job, string what, string? toWhom) => new(job.Id, what, toWhom, job.GivenUpAt!.Value, job.Attempts, job.LastFault);
}
