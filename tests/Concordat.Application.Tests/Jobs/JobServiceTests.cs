using System.Collections.Concurrent;
using Concordat.Application.Jobs;
using Concordat.Application.Storage;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Jobs;

public class JobServiceTests
{
    [Theory, BothDatabases]
    public async Task DoNext_ManyProcesses_DoesEachJobOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var clock = FixedClock.Usual();
        var count = new Counting();
        await AskAsync(database, clock, 30);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(async () =>
        {
            await using var context = database.NewContext();
            var service = new JobService(context, [count], clock);
            while (await service.DoNextAsync())
            {
            }
        })));

        count.Done.Order().ShouldBe(Enumerable.Range(0, 30).Select(i => i.ToString("00", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory, BothDatabases]
    public async Task DoNext_ProcessDiedHoldingIt_IsDoneByAnotherAfterTheHold(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var clock = FixedClock.Usual();
        await AskAsync(database, clock, 1);
        var stuck = new Stuck();
        await using var first = database.NewContext();
        var dying = new JobService(first, [stuck], clock).DoNextAsync();
        await stuck.Begun.Task;
        var count = new Counting();
        await using var second = database.NewContext();
        var other = new JobService(second, [count], clock);

        (await other.DoNextAsync()).ShouldBeFalse("the first still holds it");
        clock.Move(JobService.Hold + TimeSpan.FromSeconds(1));
        (await other.DoNextAsync()).ShouldBeTrue();

        count.Done.ShouldBe(["00"]);
        stuck.End.SetResult();
        await dying;
        (await second.Set<Job>().AsNoTracking().SingleAsync()).ShouldSatisfyAllConditions(j => j.DoneAt.ShouldNotBeNull(), j => j.Attempts.ShouldBe(2));
    }

    [Theory, BothDatabases]
    public async Task DoNext_Failing_TriesAgainLaterAndLaterAndGivesUp(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var clock = FixedClock.Usual();
        await AskAsync(database, clock, 1);
        await using var context = database.NewContext();
        var service = new JobService(context, [new Failing()], clock);
        var waits = new List<double>();
        for (var i = 0; i < JobService.MostAttempts; i++)
        {
            (await service.DoNextAsync()).ShouldBeTrue();
            (await service.DoNextAsync()).ShouldBeFalse("it is put off");
            var due = (await context.Set<Job>().AsNoTracking().SingleAsync()).DueAt;
            waits.Add((due - clock.GetUtcNow().UtcDateTime).TotalMinutes);
            clock.Move(due - clock.GetUtcNow().UtcDateTime);
        }

        waits.ShouldBe([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
        (await service.DoNextAsync()).ShouldBeFalse();
        (await service.GivenUpAsync()).ShouldHaveSingleItem().LastFault.ShouldBe("It never works.");
    }

    [Theory, BothDatabases]
    public async Task PutDownDaily_ManyProcessesAllDay_PutsOneDownADay(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var clock = FixedClock.Usual();
        for (var round = 0; round < 3; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
            {
                await using var context = database.NewContext();
                await new JobService(context, [new Counting(), new EachMorning()], clock).PutDownDailyAsync();
            })));
            clock.Move(TimeSpan.FromHours(12));
        }

        await using var after = database.NewContext();
        (await after.Set<Job>().Select(j => j.Subject).Order().ToListAsync()).ShouldBe(["2026-10-14", "2026-10-15"]);
    }

    [Theory, BothDatabases]
    public async Task PutDownDaily_BeforeItsTime_Waits(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var clock = FixedClock.Usual();
        clock.Move(TimeSpan.FromHours(-4));
        await using var context = database.NewContext();

        await new JobService(context, [new EachMorning()], clock).PutDownDailyAsync();

        (await context.Set<Job>().CountAsync()).ShouldBe(0);
    }

    private static async Task AskAsync(TestDatabase database, FixedClock clock, int jobs)
    {
        await using var context = database.NewContext();
        for (var i = 0; i < jobs; i++) context.Add(JobService.Ask("count", i.ToString("00", System.Globalization.CultureInfo.InvariantCulture), clock.GetUtcNow().UtcDateTime));
        await context.SaveChangesAsync();
    }

    private sealed class Counting : IJobKind
    {
        public ConcurrentQueue<string> Done { get; } = [];

        public string Name => "count";

        public TimeOnly? Daily => null;

        public Task DoAsync(string subject, CancellationToken cancellationToken)
        {
            Done.Enqueue(subject);
            return Task.CompletedTask;
        }
    }

    private sealed class Stuck : IJobKind
    {
        public TaskCompletionSource Begun { get; } = new();

        public TaskCompletionSource End { get; } = new();

        public string Name => "count";

        public TimeOnly? Daily => null;

        public Task DoAsync(string subject, CancellationToken cancellationToken)
        {
            Begun.SetResult();
            return End.Task;
        }
    }

    private sealed class Failing : IJobKind
    {
        public string Name => "count";

        public TimeOnly? Daily => null;

        public Task DoAsync(string subject, CancellationToken cancellationToken) => throw new InvalidOperationException("It never works.");
    }

    private sealed class EachMorning : IJobKind
    {
        public string Name => "each-morning";

        // In October the clocks are an hour ahead of UTC: 06:30 is 05:30 UTC.
        public TimeOnly? Daily => new(6, 30);

        public Task DoAsync(string subject, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
