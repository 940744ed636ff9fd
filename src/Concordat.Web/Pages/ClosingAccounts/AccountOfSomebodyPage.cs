using Concordat.Application.Councils;

namespace Concordat.Web.Pages.ClosingAccounts;

/// <summary>A page about how somebody else signs in.</summary>
public abstract class AccountOfSomebodyPage(PersonDirectoryService directory, TimeProvider clock) : PartnershipPage
{
    /// <summary>Whose account it is.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Their name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The roles they hold here today, in words.</summary>
    public IReadOnlyList<string> OpenRoles { get; private set; } = [];

    /// <summary>Reads whose it is; false when there is no account that is closed, or open, as asked.</summary>
    protected async Task<bool> ReadAsync(Guid person, bool closed, CancellationToken cancellationToken)
    {
        var picture = await directory.FindAsync(Partnership.Id, person, Viewer, cancellationToken);
        if (picture?.Account is not { } account || account.ClosedAt is not null != closed) return false;
        PersonId = person;
        Name = picture.Person.Name;
        var today = Application.Shared.UkClock.DateOf(clock.GetUtcNow().UtcDateTime);
        OpenRoles = [.. picture.Roles.Where(r => r.To is null || r.To >= today).Select(r => Domain.Partnerships.RoleWords.For(r.Role))];
        return true;
    }
}
