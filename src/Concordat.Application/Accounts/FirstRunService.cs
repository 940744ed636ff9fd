using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>The first run: while there is no account, whoever comes first creates the first administrator and the first partnership.</summary>
public sealed class FirstRunService(ConcordatContext context, TimeProvider clock)
{
    /// <summary>What is said when somebody came first.</summary>
    public const string TooLate = "The first administrator has been created already. Sign in, or ask that person to invite you.";

    /// <summary>Whether there is no account yet.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken = default) => !await context.Set<Account>().AnyAsync(cancellationToken);

    /// <summary>Creates the administrator, the partnership and its councils, all or nothing. Of two at once, one wins.</summary>
    public async Task<Account> CreateAsync(CreateFirstAdministrator input, CancellationToken cancellationToken = default)
    {
        if (!await IsNeededAsync(cancellationToken)) throw new RefusedException(TooLate);
        var at = clock.GetUtcNow().UtcDateTime;
        var today = clock.Today();
        var reasons = new List<Reason>();
        var councils = Try(() => CouncilLines.Read(input.Councils), reasons) ?? [];
        var partnership = Try(() => Partnership.Create(Guid.CreateVersion7(), input.PartnershipName ?? "", SlugOf(input.PartnershipName), null), reasons, field => field == "Name" ? nameof(input.PartnershipName) : null);
        var organisations = new List<Organisation>();
        foreach (var (name, shortName) in councils)
        {
            var council = Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, name, shortName);
            council.ColourNumber = organisations.Count % 8 + 1;
            organisations.Add(council);
        }

        var own = OwnCouncil(input.OwnCouncil, organisations, reasons);
        if (string.IsNullOrWhiteSpace(input.Email)) reasons.Add(new Reason("Enter your email address: you will sign in with it.", nameof(input.Email)));
        var person = Try(() => Person.Create(Guid.CreateVersion7(), input.Name ?? "", input.Email, own?.Id), reasons);
        reasons.AddRange(PasswordRules.ReasonsItCannotBeUsed(input.Password, [input.Name, input.Email, input.PartnershipName, .. councils.Select(c => c.Name)]));
        RefusedException.ThrowIfAny(reasons);
        foreach (var council in organisations) partnership!.Join(council.Id, null);
        var account = AccountLinkService.NewAccount(person!, input.Password!, at);
        context.AddRange(organisations);
        context.Add(partnership!);
        context.Add(person!);
        context.Add(account);
        context.Add(RoleHolding.Give(Guid.CreateVersion7(), partnership!.Id, person!.Id, PartnershipRole.Administrator, own?.Id, today));
        // The row is the gate: of two first runs at once, the database takes one.
        context.Add(new Setting { Name = "first-run", Value = "done" });
        try
        {
            await context.SaveAsync(new ActionContext(Viewer.Program, at), "Created the first administrator", new AuditSubject("account", account.Id, partnership.Id, AuditScope.Account, person.Id), cancellationToken);
        }
        catch (DbUpdateException)
        {
            throw new RefusedException(TooLate);
        }

        return account;
    }

    private static string SlugOf(string? name) => Partnership.SlugOf(name ?? "") is { Length: > 0 } slug ? slug : "partnership";

    private static Organisation? OwnCouncil(string? typed, List<Organisation> councils, List<Reason> reasons)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var own = councils.Find(c => string.Equals(c.Name, typed.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(c.ShortName, typed.Trim(), StringComparison.OrdinalIgnoreCase));
        if (own is null && councils.Count > 0) reasons.Add(new Reason("Enter one of the councils you listed, or leave this empty.", nameof(CreateFirstAdministrator.OwnCouncil)));
        return own;
    }

    private static T? Try<T>(Func<T> make, List<Reason> reasons, Func<string?, string?>? field = null)
        where T : class
    {
        try
        {
            return make();
        }
        catch (RefusedException refused)
        {
            reasons.AddRange(refused.Reasons.Select(r => field is null ? r : r with { At = field(r.At) }));
            return null;
        }
    }
}
