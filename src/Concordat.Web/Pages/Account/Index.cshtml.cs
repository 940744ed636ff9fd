using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Domain.Partnerships;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Account;

/// <summary>How the person signs in, and the roles they hold.</summary>
[SignedIn]
public sealed class IndexModel(AccountService accounts, PartnershipService partnerships) : AccountPage
{
    /// <summary>How they sign in.</summary>
    public AccountView Account { get; private set; } = null!;

    /// <summary>What they hold today.</summary>
    public IReadOnlyList<(string Partnership, PartnershipRole Role, string? Organisation)> Roles { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var account = await accounts.OfPersonAsync(Viewer.PersonId!.Value, HttpContext.RequestAborted);
        if (account is null) return NotFound();
        Account = account;
        var roles = new List<(string, PartnershipRole, string?)>();
        foreach (var line in await partnerships.ListAsync(Viewer, HttpContext.RequestAborted))
        {
            var partnership = await partnerships.FindAsync(line.Slug, Viewer, HttpContext.RequestAborted);
            roles.AddRange(Viewer.Roles.Where(r => r.PartnershipId == line.Id).OrderBy(r => r.Role).Select(r => (line.Name, r.Role, partnership?.Organisation(r.OrganisationId)?.Name)));
        }

        Roles = roles;
        return Page();
    }
}
