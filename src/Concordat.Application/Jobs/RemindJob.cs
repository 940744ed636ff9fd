using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;

namespace Concordat.Application.Jobs;

/// <summary>Records, once a day, the reminders that have come due, and sends those that somebody is named for.</summary>
public sealed class RemindJob(ReminderService reminders, TimeProvider clock) : IJobKind
{
    /// <inheritdoc/>
    public string Name => "remind";

    /// <inheritdoc/>
    public TimeOnly? Daily => new(6, 0);

    /// <inheritdoc/>
    public Task DoAsync(string subject, CancellationToken cancellationToken) =>
        reminders.RunAsync(new ActionContext(Viewer.Program, clock.GetUtcNow().UtcDateTime), cancellationToken);
}
