using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Jobs;

/// <summary>
/// Records, once a day, the reminders that have come due, and asks for a mail to whoever each is for. A process killed in
/// between loses none: the next run finds the reminders that nobody has asked a mail for.
/// </summary>
public sealed class RemindersJob(ReminderService reminders, ConcordatContext context, IMailSender sender, TimeProvider clock) : IJobKind
{
    // When mail is set up one day, people are not sent what the pages have shown for weeks.
    private const int MailedForDays = 2;

    /// <inheritdoc/>
    public string Name => "reminders";

    /// <inheritdoc/>
    public TimeOnly? Daily => new(7, 0);

    /// <inheritdoc/>
    public async Task DoAsync(string subject, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await reminders.RunAsync(new ActionContext(Viewer.Program, now), cancellationToken);
        if (!sender.IsSetUp) return;
        var since = now.AddDays(-MailedForDays);
        var recent = await context.Set<Reminder>().AsNoTracking().Where(r => r.ToPersonId != null && r.RecordedAt > since).Select(r => r.Id).ToListAsync(cancellationToken);
        foreach (var reminder in recent) await JobService.AskOnceAsync(context, MailReminderJob.KindName, reminder.ToString("D"), now, cancellationToken);
    }
}
