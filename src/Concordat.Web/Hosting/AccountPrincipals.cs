using System.Security.Claims;
using Concordat.Application.Accounts;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Concordat.Web.Hosting;

/// <summary>Puts the person's key into the ticket. Roles are never in it: they are read from the database each time.</summary>
public sealed class AccountPrincipals(UserManager<Account> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Account>(users, options)
{
    /// <inheritdoc/>
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(CurrentViewer.PersonClaim, user.PersonId.ToString("D")));
        return identity;
    }
}
