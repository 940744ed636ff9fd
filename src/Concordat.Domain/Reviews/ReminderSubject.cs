namespace Concordat.Domain.Reviews;

/// <summary>What a reminder is about.</summary>
public enum ReminderSubject
{
    /// <summary>A response an addressee owes.</summary>
    Response,

    /// <summary>A response required by a statutory notice.</summary>
    StatutoryResponse,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A follow-up sitting.</summary>
    FollowUp,
}
