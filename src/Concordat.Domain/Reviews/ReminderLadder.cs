namespace Concordat.Domain.Reviews;

/// <summary>
/// Who is reminded of something due: its owner beforehand and on the day, then the person named above the owner, then the body, then
/// everyone, on the public page. A rung missed while the program was not running is still due; one already sent for the same due date is not.
/// </summary>
public static class ReminderLadder
{
    /// <summary>The rungs due today and not yet sent, lowest first. The upcoming one lapses once the due date has come.</summary>
    public static IReadOnlyList<ReminderStep> Due(
        DateOnly dueOn, DateOnly today, IEnumerable<ReminderSent> sent, ReminderSettings? settings = null)
    {
        var rungs = settings ?? new ReminderSettings();
        var already = sent.Where(one => one.ForDueOn == dueOn).Select(one => one.Step).ToHashSet();
        return [.. Enum.GetValues<ReminderStep>()
            .Where(step => !already.Contains(step) && today >= On(step, dueOn, rungs) && (step != ReminderStep.Upcoming || today < dueOn))];
    }

    /// <summary>When a rung is reached.</summary>
    public static DateOnly On(ReminderStep step, DateOnly dueOn, ReminderSettings settings) => dueOn.AddDays(settings.DaysAfterDue(step));
}
