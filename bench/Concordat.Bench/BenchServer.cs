using System.Net;
using System.Text.RegularExpressions;
using Concordat.Application.Storage;
using Concordat.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Bench;

/// <summary>The real server on a socket of its own, and beside it in the same process a page with nothing but one query.</summary>
internal sealed partial class BenchServer : IAsyncDisposable
{
    private const string Url = "http://127.0.0.1:5571";
    private const string BareUrl = "http://127.0.0.1:5572";
    private readonly WebApplication _app;
    private readonly WebApplication _bare;

    private BenchServer(WebApplication app, WebApplication bare)
    {
        _app = app;
        _bare = bare;
        Client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.None, MaxConnectionsPerServer = 8, AllowAutoRedirect = true }) { BaseAddress = new Uri(Url) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static string Bare => $"{BareUrl}/bare";

    public static async Task<BenchServer> StartAsync(DatabaseAddress address)
    {
        var app = Server.Create(new ServerSettings { Urls = Url, DataFolder = Path.GetTempPath(), KeysFolder = BenchDatabase.KeysFolder, Database = address });
        await Server.PrepareAsync(app);
        await app.StartAsync();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(BenchServer).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(BareUrl);
        builder.Logging.ClearProviders();
        builder.Services.AddDbContextPool<ConcordatContext>(address.Configure);
        builder.Services.AddRazorPages().ConfigureApplicationPartManager(manager =>
        {
            foreach (var part in manager.ApplicationParts.Where(p => p.Name != typeof(BenchServer).Assembly.GetName().Name).ToList()) manager.ApplicationParts.Remove(part);
        });
        var bare = builder.Build();
        bare.MapRazorPages();
        await bare.StartAsync();
        return new BenchServer(app, bare);
    }

    public Task SignInAsync(string email, string password) => SignInAsync(Client, email, password);

    public static async Task SignInAsync(HttpClient client, string email, string password)
    {
        var page = await client.GetStringAsync("/sign-in");
        var token = Token().Match(page).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([new("Input.Email", email), new("Input.Password", password), new("__RequestVerificationToken", token)]);
        using var answer = await client.PostAsync("/sign-in", form);
        if (answer.RequestMessage!.RequestUri!.AbsolutePath != "/my-work") throw new InvalidOperationException($"Signing in led to {answer.RequestMessage.RequestUri}.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _bare.DisposeAsync();
        await _app.DisposeAsync();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
