using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Jobs;

/// <summary>Mails one reminder. The mail names the review and the day and nothing more: what is due may not be for a mail box.</summary>
public sealed class MailReminderJob(ConcordatContext context, IMailSender sender, TimeProvider clock) : IJobKind
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
        var (partnership, slug) = await context.Partnerships.Where(p => p.Id == reminder.PartnershipId).Select(p => new ValueTuple<string, string>(p.Name, p.Slug)).SingleAsync(cancellationToken);
        var open = await PartnershipSettingsService.PublicAddressAsync(context, reminder.PartnershipId, clock.Today(), cancellationToken) is { } address
            ? $"Sign in and open it:\n{address}/partnerships/{slug}/{await PageOfAsync(reminder, review, cancellationToken)}\n"
            : "Sign in to Concordat and open My work.\n";
        var what = WordsFor(reminder.Subject);
        var due = DateWords.For(reminder.ForDueOn);
        var sentence = reminder.Step switch
        {
            ReminderStep.Upcoming => $"{what} of yours in {review.Reference} of the {partnership} is due on {due}.",
            ReminderStep.Owner => $"{what} of yours in {review.Reference} of the {partnership} was due on {due} and is not done.",
            ReminderStep.PersonAbove or ReminderStep.Body or ReminderStep.PublicPage => $"{what} in {review.Reference} of the {partnership} was due on {due} and is not done. You are named as the person to ask next.",
        };
        await sender.SendAsync(id, email, $"{review.Reference}: due on {due}", $"{sentence}\n\n{open}", cancellationToken);
    }

    private async Task<string> PageOfAsync(Reminder reminder, Review review, CancellationToken cancellationToken)
    {
        var ofReview = $"reviews/{review.Reference.ToLowerInvariant()}";
        switch (reminder.Subject)
        {
            case ReminderSubject.Action:
                return $"actions/act-{await context.Set<RecommendationAction>().Where(a => a.Id == reminder.RecordId).Select(a => a.Number).SingleOrDefaultAsync(cancellationToken)}";
            case ReminderSubject.Response:
                return $"recommendations/rec-{await context.Set<Recommendation>().Where(r => r.Addressees.Any(a => a.Id == reminder.RecordId)).Select(r => r.Number).SingleOrDefaultAsync(cancellationToken)}";
            case ReminderSubject.StatutoryResponse:
                return $"{ofReview}/route";
            case ReminderSubject.FollowUp:
                return $"{ofReview}/follow-up";
            default:
                throw new InvalidOperationException($"A reminder of {reminder.Subject} has no page.");
        }
    }

    private static string WordsFor(ReminderSubject subject) => subject switch
    {
        ReminderSubject.Response => "A response",
        ReminderSubject.StatutoryResponse => "A response to a statutory notice",
        ReminderSubject.Action => "An action",
        ReminderSubject.FollowUp => "A follow-up",
    };
}
