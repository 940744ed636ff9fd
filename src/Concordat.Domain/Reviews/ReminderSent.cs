namespace Concordat.Domain.Reviews;

/// <summary>A reminder that has gone out, and the due date it was about. When the due date moves, the ladder starts again.</summary>
public sealed record ReminderSent(ReminderStep Step, DateOnly ForDueOn);
