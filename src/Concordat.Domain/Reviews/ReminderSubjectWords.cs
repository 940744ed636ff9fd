namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="ReminderSubject"/>.</summary>
public static class ReminderSubjectWords
{
    public static string For(ReminderSubject subject) => subject switch
    {
        ReminderSubject.Response => "Response",
        ReminderSubject.StatutoryResponse => "Response to a statutory notice",
        ReminderSubject.Action => "Action",
        ReminderSubject.FollowUp => "Follow-up",
    };
}
