using System.Reflection;
using Concordat.Application.Storage;

namespace Concordat.Web.Hosting;

/// <summary>Where the program listens and where it keeps things, from the command line and the environment.</summary>
public sealed record ServerSettings
{
    /// <summary>The version of this program.</summary>
    public static string ProgramVersion => typeof(ServerSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>The addresses it listens on.</summary>
    public required string Urls { get; init; }

    /// <summary>The folder of the SQLite database and the keys.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The folder of the key file, never in the database.</summary>
    public required string KeysFolder { get; init; }

    /// <summary>The database.</summary>
    public required DatabaseAddress Database { get; init; }

    /// <summary>True for <c>concordat demo</c>: invented data, a fixed today, nothing kept from the time before.</summary>
    public bool Demonstration { get; init; }

    /// <summary>True when something in front of the program ends TLS (CONCORDAT_BEHIND_PROXY=1).</summary>
    public bool BehindProxy { get; init; }

    /// <summary>Whether this process does jobs beside the requests. Tests do them when they want to.</summary>
    public bool RunsJobs { get; init; }

    /// <summary>Why the program cannot start with these settings, as one sentence; null when it can.</summary>
    public string? Fault => BehindProxy || Urls.Split(';').All(IsSafe) ? null
        : $"{Urls} would carry passwords unencrypted over the network. Listen on a loopback address behind a proxy that ends TLS and set CONCORDAT_BEHIND_PROXY=1, or use an https address.";

    /// <summary>Reads CONCORDAT_DATA, CONCORDAT_DATABASE, CONCORDAT_KEYS and CONCORDAT_BEHIND_PROXY.</summary>
    public static ServerSettings FromEnvironment(string? urls, bool demonstration)
    {
        var folder = Path.GetFullPath(FromEnvironment("CONCORDAT_DATA") ?? Path.Combine(FromEnvironment("CONCORDAT_HOME") ?? ".", demonstration ? "demo-data" : "data"));
        if (demonstration && FromEnvironment("CONCORDAT_DATA") is not null) folder = Path.Combine(folder, "demo");
        var database = !demonstration && FromEnvironment("CONCORDAT_DATABASE") is { } connection
            ? DatabaseAddress.Postgres(connection)
            : DatabaseAddress.SqliteFile(Path.Combine(folder, "concordat.db"));
        return new ServerSettings
        {
            Urls = urls ?? FromEnvironment("CONCORDAT_URLS") ?? "http://localhost:5080",
            DataFolder = folder,
            KeysFolder = Path.GetFullPath(demonstration ? Path.Combine(folder, "keys") : FromEnvironment("CONCORDAT_KEYS") ?? Path.Combine(folder, "keys")),
            Database = database,
            Demonstration = demonstration,
            BehindProxy = FromEnvironment("CONCORDAT_BEHIND_PROXY") == "1",
            RunsJobs = true,
        };
    }

    /// <summary>Makes the folder, empties it for the demonstration, and brings the database up to date.</summary>
    public async Task PrepareAsync()
    {
        try
        {
            if (Demonstration && Directory.Exists(DataFolder)) DemonstrationFolder.Empty(DataFolder);
            Directory.CreateDirectory(DataFolder);
            var trial = Path.Combine(DataFolder, $".write-{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
            await File.WriteAllTextAsync(trial, "");
            File.Delete(trial);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseNotUsableException($"The folder {DataFolder} cannot be written. Let this account write there, or name another folder in CONCORDAT_DATA.", exception);
        }

        await Schema.BringUpToDateAsync(Database);
    }

    private static bool IsSafe(string url)
    {
        if (!Uri.TryCreate(url.Replace("://+", "://0.0.0.0", StringComparison.Ordinal).Replace("://*", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)) return true;
        return address.Scheme == Uri.UriSchemeHttps || address.IsLoopback;
    }

    private static string? FromEnvironment(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
