using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Domain.Councils;

namespace Concordat.Application.Councils;

/// <summary>A person as their page shows them in one partnership.</summary>
/// <param name="Person">The person.</param>
/// <param name="PersonAbove">The name of whoever is asked next when an action of theirs is late.</param>
/// <param name="Roles">Every role they hold, held or will hold there, newest first.</param>
/// <param name="Account">How they sign in; null while they cannot. Null also for a viewer who may not change people.</param>
/// <param name="Invitation">The invitation that waits for them.</param>
public sealed record PersonPicture(Person Person, string? PersonAbove, IReadOnlyList<RoleLine> Roles, AccountView? Account, AccountLink? Invitation);
