namespace Concordat.Domain.Reviews;

/// <summary>A rung of the reminder ladder that was reached, and who is told. Recorded once for each due date; shown whether or not mail is set up.</summary>
public sealed class Reminder
{
    private Reminder()
    {
    }

    public Guid Id { get; private set; }
    public Guid PartnershipId { get; private set; }
    public Guid ReviewId { get; private set; }
    public ReminderSubject Subject { get; private set; }

    /// <summary>The addressee, notice, action or follow-up.</summary>
    public Guid RecordId { get; private set; }

    /// <summary>The organisation that owes it; null when it is the review's own.</summary>
    public Guid? OrganisationId { get; private set; }

    public ReminderStep Step { get; private set; }
    public DateOnly ForDueOn { get; private set; }

    /// <summary>The day the rung was reached.</summary>
    public DateOnly ReachedOn { get; private set; }

    /// <summary>Who is told; null when nobody is named and the reminder stands on the pages alone.</summary>
    public Guid? ToPersonId { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public static Reminder Record(
        Guid id, Guid partnershipId, Guid reviewId, ReminderSubject subject, Guid recordId, Guid? organisationId,
        ReminderStep step, DateOnly forDueOn, DateOnly reachedOn, Guid? toPersonId, DateTime at) =>
        new()
        {
            Id = id,
            PartnershipId = partnershipId,
            ReviewId = reviewId,
            Subject = subject,
            RecordId = recordId,
            OrganisationId = organisationId,
            Step = step,
            ForDueOn = forDueOn,
            ReachedOn = reachedOn,
            ToPersonId = toPersonId,
            RecordedAt = at,
        };
}
