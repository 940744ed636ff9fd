using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Concordat.TestKit;

namespace Concordat.Browser.Tests.Kit;

/// <summary>The real program, as it was built, in a process of its own with an empty data folder of its own.</summary>
public sealed class ConcordatProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private ConcordatProgram(Process process, Uri address, string data)
    {
        _process = process;
        Address = address;
        DataFolder = data;
    }

    public Uri Address { get; }

    public string DataFolder { get; }

    public string Log => string.Join('\n', _lines);

    /// <summary>Starts it and waits until it answers. Without arguments it serves; "demo" fills it first.</summary>
    public static async Task<ConcordatProgram> StartAsync(params string[] arguments)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var data = Directory.CreateTempSubdirectory("concordat-browser-").FullName;
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = data,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Repository.PathOf("src", "Concordat.Web", "bin", Repository.Configuration, "net10.0", "Concordat.Web.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["CONCORDAT_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["CONCORDAT_DATA"] = data;
        start.Environment["CONCORDAT_HOME"] = Repository.Root;

        var program = new ConcordatProgram(new Process { StartInfo = start }, address, data);
        program.Start();
        try
        {
            await program.WaitUntilItAnswersAsync();
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
        return program;
    }

    /// <summary>Kills it where it stands, as kill -9 does.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Starts it again over the same data, on the same address.</summary>
    public async Task StartAgainAsync()
    {
        var again = new Process { StartInfo = _process.StartInfo };
        _process.Dispose();
        _process = again;
        Start();
        await WaitUntilItAnswersAsync();
    }

    /// <summary>The most memory it ever held, in bytes, as the kernel counted it.</summary>
    public long MostMemory()
    {
        var line = File.ReadLines($"/proc/{_process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)}/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], System.Globalization.CultureInfo.InvariantCulture) * 1024;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        _process.Dispose();
        Directory.Delete(DataFolder, recursive: true);
    }

    private void Start()
    {
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is not null) _lines.Enqueue(line);
    }

    private async Task WaitUntilItAnswersAsync()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience)
        {
            if (_process.HasExited) throw new InvalidOperationException($"The program ended with {_process.ExitCode} before it answered:\n{Log}");
            try
            {
                using var response = await client.GetAsync(new Uri("/", UriKind.Relative));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }
        throw new TimeoutException($"The program did not answer at {Address} within {Patience.TotalSeconds:0} seconds:\n{Log}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
