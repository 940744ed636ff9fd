using Concordat.Application.Publication;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Says the reminders recorded for some records in words, with the names of whom each was for.</summary>
internal static class ReminderLines
{
    public static async Task<IReadOnlyList<ReminderLine>> OfAsync(ConcordatContext context, Review review, Recommendation? recommendation, IReadOnlyList<RecommendationAction> actions, IReadOnlyList<Guid> recordIds, Func<Guid, string> nameOf, CancellationToken cancellationToken)
    {
        var reminders = await context.Set<Reminder>().AsNoTracking().Where(r => recordIds.Contains(r.RecordId)).OrderByDescending(r => r.ReachedOn).ThenByDescending(r => r.Step).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var told = reminders.Select(r => r.ToPersonId).OfType<Guid>().Distinct().ToList();
        var people = await context.People.AsNoTracking().Where(p => told.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var convener = review.ConvenedByBodyId is { } body ? await context.Bodies.AsNoTracking().Where(b => b.Id == body).Select(b => b.Name).SingleAsync(cancellationToken) : review.ConvenedByOffice ?? "whoever convened the review";
        var references = actions.ToDictionary(a => a.Id, a => a.Reference);
        var isPublic = recommendation is not null && PublicationPolicy.Shows(recommendation, review);
        return [.. reminders.Where(r => r.Step != ReminderStep.PublicPage || isPublic).Select(r => new ReminderLine(r.ReachedOn, What(r), r.ForDueOn, Told(r)))];

        string What(Reminder reminder) => reminder.Subject switch
        {
            ReminderSubject.Action => references.GetValueOrDefault(reminder.RecordId) ?? "An action",
            ReminderSubject.Response or ReminderSubject.StatutoryResponse or ReminderSubject.FollowUp =>
                reminder.OrganisationId is { } organisation ? $"{ReminderSubjectWords.For(reminder.Subject)} of {nameOf(organisation)}" : ReminderSubjectWords.For(reminder.Subject),
        };

        string Told(Reminder reminder) => reminder.Step switch
        {
            ReminderStep.Upcoming or ReminderStep.Owner => reminder.ToPersonId is { } owner ? people.GetValueOrDefault(owner, "its owner")
                : reminder.OrganisationId is { } organisation ? $"those who answer for {nameOf(organisation)}, in their work" : "nobody, because no owner is named",
            ReminderStep.PersonAbove => reminder.ToPersonId is { } above ? $"{people.GetValueOrDefault(above, "a person")}, named above the owner" : "nobody, because nobody is named above the owner",
            ReminderStep.Body => $"the {convener}",
            ReminderStep.PublicPage => "everybody, on the public page",
        };
    }
}
