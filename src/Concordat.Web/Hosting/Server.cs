using System.Globalization;
using Concordat.Application;
using Concordat.Application.Accounts;
using Concordat.Application.Storage;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Web.Hosting;

/// <summary>Puts the web server together. Tests build the same one.</summary>
public static partial class Server
{
    /// <summary>Builds the server. <paramref name="adjust"/> lets a test put its own clock and transport in.</summary>
    public static WebApplication Create(ServerSettings settings, Action<WebApplicationBuilder>? adjust = null)
    {
        var home = AppContext.BaseDirectory;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Server).Assembly.GetName().Name,
            ContentRootPath = home,
            WebRootPath = Path.Combine(home, "wwwroot"),
            EnvironmentName = Environments.Production,
            // Settings come from the environment and are read once.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.Environment.WebRootFileProvider = new ProgramFiles(builder.Environment.WebRootPath);
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // It warns on every form that no-store was already there.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(settings.Demonstration ? new DemonstrationClock() : TimeProvider.System);
        builder.Services.AddConcordat(settings.Database, settings.KeysFolder);
        AddSignIn(builder.Services, settings);
        AddPages(builder.Services, settings);
        builder.Services.AddRateLimiter(RateLimits.Set);
        if (settings.RunsJobs) builder.Services.AddHostedService<JobRunner>();
        adjust?.Invoke(builder);
        var app = builder.Build();
        Pipeline(app, settings);
        return app;
    }

    /// <summary>What must be there before the first request: the key file, and the demonstration's data.</summary>
    public static async Task PrepareAsync(WebApplication app)
    {
        app.Services.GetRequiredService<Application.Shared.SecretBox>();
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<Application.Search.SearchService>().RebuildIfOlderAsync();
        if (app.Services.GetRequiredService<ServerSettings>().Demonstration) await new Demonstration.DemonstrationData(app.Services).FillAsync();
    }

    /// <summary>Says where it listens, where the data are and how to sign in.</summary>
    public static async Task GreetAsync(WebApplication app, TextWriter output)
    {
        var settings = app.Services.GetRequiredService<ServerSettings>();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? settings.Urls;
        await using var scope = app.Services.CreateAsyncScope();
        var hasAccount = await scope.ServiceProvider.GetRequiredService<ConcordatContext>().Set<Account>().AnyAsync();
        await output.WriteLineAsync($"Concordat {ServerSettings.ProgramVersion} is listening on {address}");
        await output.WriteLineAsync($"Data: {settings.Database.Description}. Keys: {settings.KeysFolder}.");
        await output.WriteLineAsync(settings.Demonstration ? $"This is the demonstration: open {address}/demonstration and choose whom to be."
            : hasAccount ? $"Sign in at {address}/sign-in."
            : $"Open {address} to create the first account.");
        await output.WriteLineAsync("Press Ctrl+C to stop.");
    }

    private static void AddSignIn(IServiceCollection services, ServerSettings settings)
    {
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("Concordat");
        services.AddSingleton<DatabaseKeyRing>();
        services.AddSingleton<KeyFileEncryptor>();
        services.AddOptions<KeyManagementOptions>().Configure<DatabaseKeyRing, KeyFileEncryptor>((keys, ring, encryptor) =>
        {
            keys.XmlRepository = ring;
            keys.XmlEncryptor = encryptor;
        });
        services.AddSingleton<DatabaseTicketStore>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Account>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.Password = new PasswordOptions { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireNonAlphanumeric = false, RequireUppercase = false, RequiredUniqueChars = 1 };
            identity.Lockout = new LockoutOptions { AllowedForNewUsers = true, MaxFailedAccessAttempts = 10, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
        })
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountPrincipals>();
        services.AddScoped<IUserStore<Account>>(provider => new UserOnlyStore<Account, ConcordatContext, Guid>(provider.GetRequiredService<ConcordatContext>()));
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<DatabaseTicketStore>((cookie, tickets) =>
        {
            cookie.SessionStore = tickets;
            cookie.TimeProvider = TimeProvider.System;
            // A demonstration beside the real thing is on the same host, and cookies know no ports.
            cookie.Cookie.Name = settings.Demonstration ? "concordat-demonstration" : "concordat";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            // Loopback is the one place where http is let be.
            cookie.Cookie.SecurePolicy = settings.BehindProxy ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/errors/403";
            cookie.ReturnUrlParameter = "to";
            cookie.Events.OnRedirectToAccessDenied = refused =>
            {
                refused.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddScoped<CurrentViewer>();
        services.AddScoped<AccessFilter>();
        services.AddScoped<FormOnceFilter>();
        services.AddScoped<NothingLeftOpenFilter>();
        services.AddScoped<FrameFilling>();
        services.AddSingleton<Navigation.PageCatalogue>();
    }

    private static void AddPages(IServiceCollection services, ServerSettings settings)
    {
        services.AddRazorPages(pages => pages.Conventions
                .ConfigureFilter(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute(typeof(AccessFilter)))
                // After it: who acts and where is known.
                .ConfigureFilter(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute(typeof(FormOnceFilter)) { Order = 1 })
                .ConfigureFilter(new Microsoft.AspNetCore.Mvc.ServiceFilterAttribute(typeof(NothingLeftOpenFilter)) { Order = 2 }))
            .AddMvcOptions(mvc => BindingSentences.Use(mvc.ModelBindingMessageProvider));
        services.AddOpenApi("v1");
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter()));
        var suffix = settings.Demonstration ? "-demonstration" : "";
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = $"concordat-forms{suffix}");
        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(notices => notices.Cookie.Name = $"concordat-notices{suffix}");
        services.AddSingleton<DemonstrationHost>();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
    }

    private static void Pipeline(WebApplication app, ServerSettings settings)
    {
        var british = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.DefaultThreadCurrentCulture = british;
        CultureInfo.DefaultThreadCurrentUICulture = british;
        if (settings.BehindProxy)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
            app.UseForwardedHeaders(forwarded);
            app.UseHsts();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        });
        app.UseRateLimiter();
        app.UseMiddleware<FirstRun>();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapRazorPages();
        Api.Api.Map(app);
    }
}
