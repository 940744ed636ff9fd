using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Concordat.Application.Storage;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Concordat.Web.Hosting;

/// <summary>
/// Serves the demonstration beside an empty installation, on a port and in a folder of its own, when somebody on this machine
/// asks for it on the first page. It ends with the program.
/// </summary>
public sealed class DemonstrationHost(ServerSettings settings) : IAsyncDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private WebApplication? _app;
    private Uri? _address;

    /// <summary>Where it is; null while it does not run.</summary>
    public Uri? Address => _address;

    /// <summary>Starts it if it is not running, and says where it is.</summary>
    public async Task<Uri> AddressAsync()
    {
        await _one.WaitAsync();
        try
        {
            if (_address is not null) return _address;
            var folder = Path.Combine(settings.DataFolder, "demonstration");
            var own = settings with
            {
                Demonstration = true,
                DataFolder = folder,
                KeysFolder = Path.Combine(folder, "keys"),
                Database = DatabaseAddress.SqliteFile(Path.Combine(folder, "concordat.db")),
                Urls = $"http://localhost:{FreePort().ToString(CultureInfo.InvariantCulture)}",
                BehindProxy = false,
            };
            await own.PrepareAsync();
            var app = Server.Create(own);
            await Server.PrepareAsync(app);
            await app.StartAsync();
            _app = app;
            return _address = new Uri(app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        _one.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
