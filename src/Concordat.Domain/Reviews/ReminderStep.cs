namespace Concordat.Domain.Reviews;

/// <summary>The rungs of the reminder ladder, lowest first.</summary>
public enum ReminderStep
{
    Upcoming,
    Owner,
    PersonAbove,
    Body,
    PublicPage,
}
