using Concordat.Web.Forms;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Concordat.TestKit.Specimens;

/// <summary>
/// A small site of one page that holds every field, pattern and chart in the real layout, under the real Content-Security-Policy.
/// What pages are made of is checked here once, in HTML and in the browser.
/// </summary>
public sealed class SpecimenSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SpecimenSite(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public static async Task<SpecimenSite> StartAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Repository.PathOf("src", "Concordat.Web", "wwwroot"),
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services
            .AddRazorPages()
            .AddMvcOptions(options => BindingSentences.Use(options.ModelBindingMessageProvider))
            .AddApplicationPart(typeof(PageFrame).Assembly)
            .AddApplicationPart(typeof(SpecimenSite).Assembly);
        var site = builder.Build();
        site.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
            var frame = PageFrame.Of(context);
            frame.PersonName = "Aoife O'Brien";
            frame.Main = [new("My work", "/"), new("Wash and Wolds Partnership", "/specimen")];
            frame.Footer = [new("Accessibility statement", "/specimen?about=accessibility")];
            frame.DemonstrationDay = new DateOnly(2026, 11, 2);
            frame.Partnership = new(
                new("Wash and Wolds Partnership", "/specimen"),
                [new("Review", [new("Reviews", "/specimen/reviews"), new("Recommendations", "/specimen/recommendations")]), new("Leave", [])]);
            frame.InConfidence = "Only the panel's officers may see who said this.";
            return next(context);
        });
        site.UseStaticFiles();
        site.MapRazorPages();
        await site.StartAsync();
        return new SpecimenSite(site);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
