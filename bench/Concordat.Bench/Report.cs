using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews.ThemeFinding;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Bench;

/// <summary>Measures, and says in Markdown what was measured.</summary>
internal sealed partial class Report(bool quick)
{
    private const int Clients = 8;
    private readonly List<string> _pages = [];
    private readonly List<string> _others = [];

    public async Task MeasureAsync(string database, string label, BenchServer server, Filled filled, Scale scale)
    {
        var partnership = "/partnerships/wash-and-wolds";
        (string Name, string Path)[] pages =
        [
            ("bare page, one query of 50 rows", BenchServer.Bare),
            ("list of recommendations", $"{partnership}/recommendations"),
            ("recommendation", $"{partnership}/recommendations/rec-41"),
            ("review", $"{partnership}/reviews/rev-{filled.ReviewNumber}"),
            ("my work", "/my-work"),
            ("search, one word", "/search?q=culvert"),
            ("search, phrase and beginning", "/search?q=%22audit+savings%22+plann*"),
        ];
        double? bare = null;
        double? bareRate = null;
        foreach (var (name, path) in pages)
        {
            using (var first = await server.Client.GetAsync(path))
            {
                if (!first.IsSuccessStatusCode)
                {
                    _pages.Add($"| {database} | {label} | {name} | answered {(int)first.StatusCode} | | | | |");
                    continue;
                }
            }

            for (var i = 0; i < 8; i++) (await server.Client.GetAsync(path)).Dispose();
            var times = new List<double>();
            for (var i = 0; i < scale.Requests; i++)
            {
                var started = Stopwatch.GetTimestamp();
                await server.Client.GetByteArrayAsync(path);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            times.Sort();
            var median = times[times.Count / 2];
            bare ??= median;
            var rate = await RateAsync(server.Client, path, scale.Load);
            bareRate ??= rate;
            _pages.Add(string.Create(CultureInfo.InvariantCulture, $"| {database} | {label} | {name} | {median:0.0} | {times[(int)(times.Count * 0.95)]:0.0} | {rate:0} | {median / bare:0.0} | {rate / bareRate:0.00} |"));
        }

        await MeasureAfterSavesAsync(database, label, server, $"{partnership}/recommendations", bare!.Value, scale);
    }

    // What is kept until somebody saves is read again after each save: this is the page at its slowest.
    private async Task MeasureAfterSavesAsync(string database, string label, BenchServer server, string path, double bare, Scale scale)
    {
        var times = new List<double>();
        for (var i = 0; i < scale.Requests; i++)
        {
            await using (var scope = server.Services.CreateAsyncScope())
            {
                await scope.ServiceProvider.GetRequiredService<ConcordatContext>().Database.ExecuteSqlRawAsync("UPDATE audit_heads SET sequence = sequence + 1");
            }

            var started = Stopwatch.GetTimestamp();
            await server.Client.GetByteArrayAsync(path);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        var median = times[times.Count / 2];
        _pages.Add(string.Create(CultureInfo.InvariantCulture, $"| {database} | {label} | list of recommendations, a save before each | {median:0.0} | {times[(int)(times.Count * 0.95)]:0.0} | | {median / bare:0.0} | |"));
    }

    public async Task MeasureCreatesAsync(string database, BenchServer server, Filled filled, Scale scale)
    {
        var alone = await CreatesAsync(server, filled, 1, scale.Creates);
        var together = await CreatesAsync(server, filled, Clients, scale.Creates);
        _others.Add(string.Create(CultureInfo.InvariantCulture, $"| recommendations written a second, one after the other, {database} | {alone:0} |"));
        _others.Add(string.Create(CultureInfo.InvariantCulture, $"| recommendations written a second by {Clients} at once, {database} | {together:0} |"));
    }

    public async Task MeasureWeightAsync(string database, BenchServer server, Filled filled)
    {
        if (database != "SQLite") return;
        foreach (var (name, path) in new[] { ("list of recommendations", "/partnerships/wash-and-wolds/recommendations"), ("review", $"/partnerships/wash-and-wolds/reviews/rev-{filled.ReviewNumber}"), ("my work", "/my-work") })
        {
            var page = Encoding.UTF8.GetString(await server.Client.GetByteArrayAsync(path));
            var assets = Asset().Matches(page).Select(m => m.Groups["path"].Value).Distinct().ToList();
            var weight = await WeightAsync(server.Client, path);
            foreach (var asset in assets) weight += await WeightAsync(server.Client, asset);
            _others.Add(string.Create(CultureInfo.InvariantCulture, $"| {name}: requests, and KB over the wire with Brotli, nothing cached | {assets.Count + 1}, {weight / 1024.0:0} KB |"));
        }
    }

    public async Task MeasureStartAsync()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Concordat.Web.dll");
        var folder = Directory.CreateTempSubdirectory("concordat-start").FullName;
        var times = new List<double>();
        long memory = 0;
        for (var run = 0; run < (quick ? 2 : 4); run++)
        {
            var started = Stopwatch.GetTimestamp();
            var start = new ProcessStartInfo("dotnet", [program, "serve", "--urls", "http://127.0.0.1:5573"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            start.Environment["CONCORDAT_DATA"] = folder;
            start.Environment["CONCORDAT_URLS"] = "http://127.0.0.1:5573";
            using var process = Process.Start(start)!;
            using var client = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:5573") };
            while (!process.HasExited && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60))
            {
                try
                {
                    using var answer = await client.GetAsync("/first-run");
                    if (answer.IsSuccessStatusCode) break;
                }
                catch (HttpRequestException)
                {
                    await Task.Delay(10);
                }
            }

            // The first run makes the database; those after it are what a restart costs.
            if (run > 0) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (!process.HasExited)
            {
                for (var i = 0; i < 200; i++) (await client.GetAsync("/first-run")).Dispose();
                process.Refresh();
                memory = process.WorkingSet64;
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
            }
        }

        Directory.Delete(folder, recursive: true);
        times.Sort();
        _others.Add(string.Create(CultureInfo.InvariantCulture, $"| from starting the process to its first page | {times[times.Count / 2] / 1000:0.00} s |"));
        _others.Add(string.Create(CultureInfo.InvariantCulture, $"| memory of the process after 200 pages | {memory / 1024.0 / 1024.0:0} MB |"));
    }

    public void MeasureThemes()
    {
        var points = ThemeEvidenceMade.Points(5000);
        var times = new List<double>();
        var busy = new List<double>();
        for (var run = 0; run < 6; run++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var started = Stopwatch.GetTimestamp();
            ThemeFinder.Find(points);
            times.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            process.Refresh();
            busy.Add((process.TotalProcessorTime - before).TotalSeconds);
        }

        _others.Add(Themes("time", times));
        _others.Add(Themes("processor time", busy));
        static string Themes(string what, List<double> seconds) => string.Create(CultureInfo.InvariantCulture, $"| themes of 5,000 points, {what}: the first, and the middle of five after it | {seconds[0]:0.00} s, {seconds.Skip(1).Order().ElementAt(2):0.00} s |");
    }

    public string ToMarkdown() => $"""
        {(quick ? "A quick run: a fifth of the data." : "A whole run.")} {TimeProvider.System.GetUtcNow():d MMMM yyyy}, {Environment.ProcessorCount} processors, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}.

        | database | data | page | median ms | 95th centile ms | requests a second, {Clients} clients | times the bare page | share of its requests a second |
        |---|---|---|---|---|---|---|---|
        {string.Join('\n', _pages)}

        | besides | |
        |---|---|
        {string.Join('\n', _others)}
        """;

    public async Task WriteAsync()
    {
        var path = Environment.GetEnvironmentVariable("CONCORDAT_BENCH_README") ?? throw new InvalidOperationException("bench/run says where the README is.");
        var text = await File.ReadAllTextAsync(path);
        var begins = text.IndexOf("<!-- results -->", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, $"{text[..begins]}<!-- results -->\n\n{ToMarkdown()}\n");
    }

    private static async Task<double> RateAsync(HttpClient client, string path, TimeSpan length)
    {
        var answered = 0;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(started) < length)
            {
                await client.GetByteArrayAsync(path);
                Interlocked.Increment(ref answered);
            }
        }));
        return answered / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<double> CreatesAsync(BenchServer server, Filled filled, int writers, int count)
    {
        var left = new ConcurrentQueue<int>(Enumerable.Range(0, count));
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            while (left.TryDequeue(out var n))
            {
                await using var scope = server.Services.CreateAsyncScope();
                var viewer = await scope.ServiceProvider.GetRequiredService<ViewerService>().OfPersonAsync(filled.PersonId);
                await scope.ServiceProvider.GetRequiredService<RecommendationService>().WriteAsync(
                    new WriteRecommendation(filled.ReviewId, $"That the councils measure {n}", Addressees: [.. filled.Organisations.Select(o => new AddressedTo(o))]),
                    new ActionContext(viewer, TimeProvider.System.GetUtcNow().UtcDateTime));
            }
        })));
        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<long> WeightAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await client.SendAsync(request);
        return (await answer.Content.ReadAsByteArrayAsync()).LongLength;
    }

    [GeneratedRegex("(?:<link rel=\"(?:stylesheet|icon)\" href|<script type=\"module\" src|<img src)=\"(?<path>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asset();
}
