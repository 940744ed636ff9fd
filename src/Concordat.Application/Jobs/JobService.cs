using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Jobs;

/// <summary>
/// Takes jobs and does them. Any number of processes may do so over one database: a job is taken by an update that only one
/// can win.
/// </summary>
public sealed class JobService(ConcordatContext context, IEnumerable<IJobKind> kinds, TimeProvider clock)
{
    /// <summary>How long whoever took a job holds it.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(5);

    /// <summary>After so many attempts a job is given up and shown to the administrator.</summary>
    public const int MostAttempts = 12;

    /// <summary>A job, to be saved with the change that asks for it.</summary>
    public static Job Ask(string kind, string subject, DateTime at) => new() { Id = Guid.CreateVersion7(), Kind = kind, Subject = subject, DueAt = at };

    /// <summary>Asks at once for a job that is asked for once only: of two processes that both ask, the second writes nothing.</summary>
    internal static Task AskOnceAsync(ConcordatContext context, string kind, string subject, DateTime at, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlRawAsync(
            "INSERT INTO jobs (id, kind, subject, due_at, attempts) VALUES ({0}, {1}, {2}, {3}, 0) ON CONFLICT (kind, subject) DO NOTHING",
            [Guid.CreateVersion7(), kind, subject, at], cancellationToken);

    /// <summary>Puts down today's job of each daily kind, unless somebody did already.</summary>
    public async Task PutDownDailyAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var local = UkClock.InUk(now);
        var day = DateOnly.FromDateTime(local).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var kind in kinds)
        {
            if (kind.Daily is not { } time || TimeOnly.FromDateTime(local) < time) continue;
            if (await context.Set<Job>().AnyAsync(j => j.Kind == kind.Name && j.Subject == day, cancellationToken)) continue;
            await AskOnceAsync(context, kind.Name, day, now, cancellationToken);
        }
    }

    /// <summary>Does one job that is due; false when there is none.</summary>
    public async Task<bool> DoNextAsync(CancellationToken cancellationToken = default)
    {
        var job = await TakeAsync(cancellationToken);
        if (job is null) return false;
        var kind = kinds.SingleOrDefault(k => k.Name == job.Kind);
        try
        {
            if (kind is null) throw new InvalidOperationException($"This program knows no job called “{job.Kind}”.");
            await kind.DoAsync(job.Subject, cancellationToken);
            context.ChangeTracker.Clear();
            var doneAt = Now();
            await Mine(job).ExecuteUpdateAsync(set => set.SetProperty(j => j.DoneAt, doneAt).SetProperty(j => j.HeldUntil, (DateTime?)null).SetProperty(j => j.LastFault, (string?)null), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            context.ChangeTracker.Clear();
            if (context.Database.CurrentTransaction is { } open) await open.RollbackAsync(CancellationToken.None);
            await PutOffAsync(job, exception.Message, CancellationToken.None);
        }

        return true;
    }

    /// <summary>Jobs that were given up, newest first.</summary>
    public async Task<IReadOnlyList<Job>> GivenUpAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Job>().AsNoTracking().Where(j => j.GivenUpAt != null).OrderByDescending(j => j.GivenUpAt).Take(50).ToListAsync(cancellationToken);

    private async Task<Job?> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var now = Now();
            var job = await context.Set<Job>().AsNoTracking()
                .Where(j => j.DoneAt == null && j.GivenUpAt == null && j.DueAt <= now && (j.HeldUntil == null || j.HeldUntil < now))
                .OrderBy(j => j.DueAt).FirstOrDefaultAsync(cancellationToken);
            if (job is null) return null;
            var until = now + Hold;
            var taken = await context.Set<Job>()
                .Where(j => j.Id == job.Id && j.Attempts == job.Attempts && j.DoneAt == null && (j.HeldUntil == null || j.HeldUntil < now))
                .ExecuteUpdateAsync(set => set.SetProperty(j => j.HeldUntil, until).SetProperty(j => j.Attempts, j => j.Attempts + 1), cancellationToken);
            if (taken == 1)
            {
                job.Attempts++;
                return job;
            }
        }
    }

    private async Task PutOffAsync(Job job, string fault, CancellationToken cancellationToken)
    {
        var now = Now();
        // 1, 2, 4 … minutes, at most six hours.
        DateTime again = now.AddMinutes(Math.Min(Math.Pow(2, job.Attempts - 1), 360));
        DateTime? givenUp = job.Attempts >= MostAttempts ? now : null;
        var words = fault.Length > 1000 ? fault[..1000] : fault;
        await Mine(job).ExecuteUpdateAsync(
            set => set.SetProperty(j => j.HeldUntil, (DateTime?)null).SetProperty(j => j.DueAt, again).SetProperty(j => j.GivenUpAt, givenUp).SetProperty(j => j.LastFault, words),
            cancellationToken);
    }

    // Whoever held the job too long has lost it: its attempt is no longer the last.
    private IQueryable<Job> Mine(Job job) => context.Set<Job>().Where(j => j.Id == job.Id && j.Attempts == job.Attempts);

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
