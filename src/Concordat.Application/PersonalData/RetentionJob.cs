using Concordat.Application.Jobs;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;

namespace Concordat.Application.PersonalData;

/// <summary>Runs the retention schedule once a day.</summary>
public sealed class RetentionJob(RetentionService retention, TimeProvider clock) : IJobKind
{
    /// <inheritdoc/>
    public string Name => "retention";

    /// <inheritdoc/>
    public TimeOnly? Daily => new(4, 0);

    /// <inheritdoc/>
    public Task DoAsync(string subject, CancellationToken cancellationToken) =>
        retention.RunAsync(new ActionContext(Viewer.Program, clock.GetUtcNow().UtcDateTime), cancellationToken);
}
