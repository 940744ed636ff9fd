namespace Concordat.Domain.Reviews;

/// <summary>Days before (upcoming) or after the due date on which each rung of the ladder is reached. Each council may set its own.</summary>
public sealed record ReminderSettings(int UpcomingDaysBefore = 14, int OwnerAfter = 0, int PersonAboveAfter = 14, int BodyAfter = 28, int PublicPageAfter = 42)
{
    public int DaysAfterDue(ReminderStep step) => step switch
    {
        ReminderStep.Upcoming => -UpcomingDaysBefore,
        ReminderStep.Owner => OwnerAfter,
        ReminderStep.PersonAbove => PersonAboveAfter,
        ReminderStep.Body => BodyAfter,
        ReminderStep.PublicPage => PublicPageAfter,
    };
}
