using Concordat.Application.Jobs;

namespace Concordat.Web.Hosting;

/// <summary>Does the jobs that are due, one after another, beside the requests. Every process runs one; the database decides who gets which job.</summary>
internal sealed partial class JobRunner(IServiceScopeFactory scopes, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while; the jobs are still there when it is back.
                RoundFailed(log, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RoundAsync(CancellationToken stoppingToken)
    {
        await using (var scope = scopes.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<JobService>().PutDownDailyAsync(stoppingToken);
        bool found;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            found = await scope.ServiceProvider.GetRequiredService<JobService>().DoNextAsync(stoppingToken);
        }
        while (found && !stoppingToken.IsCancellationRequested);
    }

    [LoggerMessage(LogLevel.Error, "Jobs could not be done this time; they are tried again.")]
    private static partial void RoundFailed(ILogger log, Exception exception);
}
