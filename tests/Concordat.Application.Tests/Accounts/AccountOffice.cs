using Concordat.Application.Accounts;
using Concordat.Application.Councils;
using Concordat.Application.Jobs;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Concordat.Application.Tests.Accounts;

/// <summary>An office set up by its first run, with services over a database of its own, a clock that stands still and a letter box.</summary>
internal sealed class AccountOffice : IAsyncDisposable
{
    public const string Password = "three wet herons";
    private readonly ServiceProvider _services;

    private AccountOffice(TestDatabase database, ServiceProvider services, FixedClock clock, LetterBox letters)
    {
        Database = database;
        _services = services;
        Clock = clock;
        Letters = letters;
    }

    public TestDatabase Database { get; }

    public FixedClock Clock { get; }

    public LetterBox Letters { get; }

    public Guid PartnershipId { get; private set; }

    public Guid AdministratorId { get; private set; }

    public static CreateFirstAdministrator FirstRun { get; } = new("Ann O’Brien", "ann@fenmoor.gov.uk", Password, "Wash and Wolds Partnership", "Fenmoor Borough Council, Fenmoor\nCoastwold District Council", "fenmoor");

    public static async Task<AccountOffice> CreateAsync(DatabaseKind kind, bool mail = false, bool empty = false)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var clock = FixedClock.Usual();
        var letters = new LetterBox { IsSetUp = mail };
        var services = new ServiceCollection();
        services.AddConcordat(database.Address, Path.Combine(database.Folder, "keys"));
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(new WallClock(clock));
        services.AddSingleton<IMailSender>(letters);
        var office = new AccountOffice(database, services.BuildServiceProvider(), clock, letters);
        if (empty) return office;
        var account = await office.WithAsync<FirstRunService, Account>(s => s.CreateAsync(FirstRun));
        office.AdministratorId = account.PersonId;
        await using var context = database.NewContext();
        office.PartnershipId = (await context.Partnerships.SingleAsync()).Id;
        return office;
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task WithAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<ActionContext> ActingAsync(Guid personId, string? why = null) =>
        new(await WithAsync<ViewerService, Viewer>(s => s.OfPersonAsync(personId)), Clock.GetUtcNow().UtcDateTime, why);

    public Task<ActionContext> AdministratorAsync(string? why = null) => ActingAsync(AdministratorId, why);

    /// <summary>Invites somebody and gives the secret of the link.</summary>
    public async Task<(Guid PersonId, string Secret)> InviteAsync(string email, params Concordat.Domain.Partnerships.PartnershipRole[] roles)
    {
        var by = await AdministratorAsync();
        var made = await WithAsync<InvitationService, LinkMade>(s => s.InviteAsync(PartnershipId, new InvitePerson("Bo O’Neill", email, null, null, roles, "https://office.example"), by));
        return (made.PersonId, made.Address!.Split('/')[^1]);
    }

    /// <summary>Somebody who was invited and accepted.</summary>
    public async Task<Account> JoinedAsync(string email, params Concordat.Domain.Partnerships.PartnershipRole[] roles)
    {
        var (_, secret) = await InviteAsync(email, roles);
        return await WithAsync<AccountLinkService, Account>(s => s.AcceptAsync(secret, Password));
    }

    /// <summary>Does every job that is due.</summary>
    public async Task DoJobsAsync()
    {
        while (await WithAsync<JobService, bool>(s => s.DoNextAsync()))
        {
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Database.DisposeAsync();
    }
}
