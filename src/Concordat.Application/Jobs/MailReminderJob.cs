using Concordat.Application.Mail;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Jobs;

/// <summary>Mails one reminder. The mail names the review and the day and nothing more: what is due may not be for a mail box.</summary>
public sealed class MailReminderJob(ConcordatContext context, IMailSender sender) : IJobKind
{
    internal const string KindName = "mail-reminder";

    /// <inheritdoc/>
    public string Name => KindName;

    /// <inheritdoc/>
    public TimeOnly? Daily => null;

    /// <inheritdoc/>
    public async Task DoAsync(string subject, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(subject);
        var reminder = await context.Set<Reminder>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
        if (reminder is null) return;
        var email = await context.People.Where(p => p.Id == reminder.ToPersonId && p.ErasedAt == null).Select(p => p.Email).SingleOrDefaultAsync(cancellationToken);
        if (string.IsNullOrWhiteSpace(email)) return;
        var review = await context.Reviews.AsNoTracking().SingleAsync(r => r.Id == reminder.ReviewId, cancellationToken);
        var partnership = await context.Partnerships.Where(p => p.Id == reminder.PartnershipId).Select(p => p.Name).SingleAsync(cancellationToken);
        var what = WordsFor(reminder.Subject);
        var due = DateWords.For(reminder.ForDueOn);
        var sentence = reminder.Step switch
        {
            ReminderStep.Upcoming => $"{what} of yours in {review.Reference} of the {partnership} is due on {due}.",
            ReminderStep.Owner => $"{what} of yours in {review.Reference} of the {partnership} was due on {due} and is not done.",
            ReminderStep.PersonAbove or ReminderStep.Body or ReminderStep.PublicPage => $"{what} in {review.Reference} of the {partnership} was due on {due} and is not done. You are named as the person to ask next.",
        };
        await sender.SendAsync(id, email, $"{review.Reference}: due on {due}", $"{sentence}\n\nSign in to Concordat and open My work.\n", cancellationToken);
    }

    private static string WordsFor(ReminderSubject subject) => subject switch
    {
        ReminderSubject.Response => "A response",
        ReminderSubject.StatutoryResponse => "A response to a statutory notice",
        ReminderSubject.Action => "An action",
        ReminderSubject.FollowUp => "A follow-up",
    };
}
