using Concordat.Application.Accounts;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Jobs;

/// <summary>Takes out, once a day, what has served its time: jobs long done, sign-in sessions that have ended, forms sent a week ago and files kept for a day.</summary>
public sealed class TidyJob(ConcordatContext context, TimeProvider clock, WallClock wall) : IJobKind
{
    /// <inheritdoc/>
    public string Name => "tidy";

    /// <inheritdoc/>
    public TimeOnly? Daily => new(3, 30);

    /// <inheritdoc/>
    public async Task DoAsync(string subject, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var before = now.AddDays(-30);
        await context.Set<Job>().Where(j => j.DoneAt != null && j.DoneAt < before).ExecuteDeleteAsync(cancellationToken);
        // Sessions end in real time, whatever day the demonstration takes as today.
        var really = wall.Now;
        var lastWeek = really.AddDays(-7);
        var yesterday = really.AddDays(-1);
        await context.Set<KeptUpload>().Where(u => u.KeptAt < yesterday).ExecuteDeleteAsync(cancellationToken);
        await context.Set<SentForm>().Where(f => f.SentAt < lastWeek).ExecuteDeleteAsync(cancellationToken);
        await context.Set<SignInSession>().Where(s => s.ExpiresAt < really).ExecuteDeleteAsync(cancellationToken);
        await SqliteUpkeep.GatherAsync(context, cancellationToken);
    }
}
