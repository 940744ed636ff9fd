using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Concordat.TestKit;

/// <summary>
/// The real web server over a database of its own, without a socket: the Wash and Wolds Partnership of Fenmoor, Coastwold and
/// Marshland with their company Tidewater, and people who sign in with real forms.
/// </summary>
public sealed class WebOffice : IAsyncDisposable
{
    public const string Password = "a long walk along the sea bank";

    private readonly TestDatabase _database;
    private readonly WebApplication _app;
    private int _people;

    private WebOffice(TestDatabase database, WebApplication app, FixedClock clock)
    {
        _database = database;
        _app = app;
        Clock = clock;
    }

    public FixedClock Clock { get; }

    public TestDatabase Database => _database;

    public IServiceProvider Services => _app.Services;

    public Guid PartnershipId { get; private set; }

    /// <summary>Organisations by short name: Fenmoor, Coastwold, Marshland (councils), Tidewater (company).</summary>
    public Dictionary<string, Guid> Organisations { get; } = [];

    /// <summary>Bodies by name.</summary>
    public Dictionary<string, Guid> Bodies { get; } = [];

    public string Address => "/partnerships/wash-and-wolds";

    public static async Task<WebOffice> CreateAsync(DatabaseKind kind = DatabaseKind.Sqlite, bool empty = false)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var clock = FixedClock.Usual();
        var settings = new ServerSettings
        {
            Urls = "http://localhost",
            DataFolder = database.Folder,
            KeysFolder = Path.Combine(database.Folder, "keys"),
            Database = database.Address,
        };
        var app = Server.Create(settings, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            // Strong hashing is slow by design, and hundreds of people sign in here.
            builder.Services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 1_000);
        });
        await Server.PrepareAsync(app);
        await app.StartAsync();
        var office = new WebOffice(database, app, clock);
        if (!empty) await office.FillAsync();
        return office;
    }

    /// <summary>The program acting, for setting things up through services.</summary>
    public ActionContext Program => new(Viewer.Program, Clock.GetUtcNow().UtcDateTime, "Setting up a test");

    /// <summary>Uses a service in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Uses a service in a scope of its own.</summary>
    public async Task WithAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A browser that has not signed in.</summary>
    public Browser Anonymous() => new(new CookieKeeper(_app.GetTestServer().CreateHandler()));

    /// <summary>A new person with one role, for an organisation (by short name, or none).</summary>
    public async Task<Guid> AddPersonAsync(PartnershipRole role, string? organisation = "Fenmoor", string? name = null, string? email = null)
    {
        var number = Interlocked.Increment(ref _people);
        Guid? organisationId = organisation is null ? null : Organisations[organisation];
        var person = Person.Create(Guid.CreateVersion7(), name ?? $"{role} O’Brien {number}", email ?? $"person{number}@example.gov.uk", organisationId);
        await using var scope = _app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ConcordatContext>();
        context.Add(person);
        context.Add(RoleHolding.Give(Guid.CreateVersion7(), PartnershipId, person.Id, role, organisationId, new DateOnly(2025, 4, 1)));
        await context.SaveAsync(Program, "Added person", new AuditSubject("person", person.Id, PartnershipId));
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var result = await users.CreateAsync(new Account { Id = Guid.CreateVersion7(), PersonId = person.Id, UserName = person.Email, Email = person.Email, CreatedAt = Clock.GetUtcNow().UtcDateTime }, Password);
        if (!result.Succeeded) throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => e.Description)));
        return person.Id;
    }

    /// <summary>Signs a new person in through the sign-in page.</summary>
    public async Task<Browser> SignedInAsync(PartnershipRole role, string? organisation = "Fenmoor", string? name = null)
    {
        var email = $"signed-in-{Guid.CreateVersion7():N}@example.gov.uk";
        var person = await AddPersonAsync(role, organisation, name, email);
        var browser = Anonymous();
        browser.PersonId = person;
        await browser.GetAsync("/sign-in");
        await browser.SubmitAsync(new() { ["Input.Email"] = email, ["Input.Password"] = Password }, formAction: null);
        if (browser.Path.StartsWith("/sign-in", StringComparison.Ordinal)) throw new InvalidOperationException($"Signing in did not work: {browser.Text}");
        return browser;
    }

    /// <summary>The viewer a person is, for calling services as them.</summary>
    public Task<Viewer> ViewerAsync(Guid personId) => WithAsync<ViewerService, Viewer>(viewers => viewers.OfPersonAsync(personId));

    /// <summary>A person acting, for calling services as them.</summary>
    public async Task<ActionContext> ActingAsync(Guid personId, string? why = null) => new(await ViewerAsync(personId), Clock.GetUtcNow().UtcDateTime, why);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task FillAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ConcordatContext>();
        var partnership = Partnership.Create(Guid.CreateVersion7(), "Wash and Wolds Partnership", "wash-and-wolds", new DateOnly(2025, 4, 1));
        PartnershipId = partnership.Id;
        (string Name, string Short, OrganisationKind Kind)[] organisations =
        [
            ("Fenmoor Borough Council", "Fenmoor", OrganisationKind.Council),
            ("Coastwold District Council", "Coastwold", OrganisationKind.Council),
            ("Marshland District Council", "Marshland", OrganisationKind.Council),
            ("Tidewater Services Ltd", "Tidewater", OrganisationKind.Company),
        ];
        var colour = 0;
        foreach (var (name, shortName, kind) in organisations)
        {
            var organisation = Organisation.Create(Guid.CreateVersion7(), kind, name, shortName);
            organisation.ColourNumber = ++colour;
            Organisations[shortName] = organisation.Id;
            context.Add(organisation);
            partnership.Join(organisation.Id, new DateOnly(2025, 4, 1));
        }

        context.Add(partnership);
        AddBody(context, "Joint Scrutiny Panel", null, BodyKind.JointScrutiny);
        foreach (var council in new[] { "Fenmoor", "Coastwold", "Marshland" })
        {
            AddBody(context, $"{council} Overview and Scrutiny Committee", council, BodyKind.OverviewAndScrutiny);
            AddBody(context, $"{council} Cabinet", council, BodyKind.Executive);
            AddBody(context, $"{council} Full Council", council, BodyKind.FullCouncil);
        }

        await context.SaveAsync(Program, "Set up partnership", new AuditSubject("partnership", partnership.Id, partnership.Id));
    }

    private void AddBody(ConcordatContext context, string name, string? organisation, BodyKind kind)
    {
        var body = Body.Create(Guid.CreateVersion7(), PartnershipId, organisation is null ? null : Organisations[organisation], kind, name);
        Bodies[name] = body.Id;
        context.Add(body);
    }
}
