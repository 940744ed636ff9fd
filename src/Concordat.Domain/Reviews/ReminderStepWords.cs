namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="ReminderStep"/>: who is told.</summary>
public static class ReminderStepWords
{
    public static string For(ReminderStep step) => step switch
    {
        ReminderStep.Upcoming => "Owner, before it is due",
        ReminderStep.Owner => "Owner",
        ReminderStep.PersonAbove => "The person named above the owner",
        ReminderStep.Body => "The body that convened the review",
        ReminderStep.PublicPage => "Shown on the public page",
    };
}
