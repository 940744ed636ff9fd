using Concordat.Application.Storage;
using Concordat.Bench;

var quick = args.Contains("--quick");
var scale = quick ? Scale.Quick : Scale.Full;
var report = new Report(quick);
var databases = new List<(string Name, Func<string, Task<DatabaseAddress>> Make)> { ("SQLite", BenchDatabase.SqliteAsync) };
if (BenchDatabase.PostgresServer is not null) databases.Add(("PostgreSQL", BenchDatabase.PostgresAsync));
else Console.Error.WriteLine("No PostgreSQL: set CONCORDAT_BENCH_POSTGRES to a connection string of a server on which databases may be made.");

foreach (var (name, make) in databases)
{
    foreach (var (size, label) in new[] { (scale.Tenth, "1/10"), (scale, "all") })
    {
        var address = await make($"bench_{label.Replace("1/", "", StringComparison.Ordinal)}");
        Console.Error.WriteLine($"{name}, {label} of the data: filling");
        var filled = await Filling.FillAsync(address, size);
        await using var server = await BenchServer.StartAsync(address);
        await server.SignInAsync(Filling.Email, Filling.Password);
        Console.Error.WriteLine($"{name}, {label} of the data: measuring");
        await report.MeasureAsync(name, label, server, filled, size);
        if (label == "all")
        {
            await report.MeasureCreatesAsync(name, server, filled, size);
            await report.MeasureWeightAsync(name, server, filled);
        }
    }
}

report.MeasureThemes();
await report.MeasureStartAsync();
Console.WriteLine(report.ToMarkdown());
if (args.Contains("--write")) await report.WriteAsync();
await BenchDatabase.RemoveAsync();
