using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Partnerships;

/// <summary>Finds out who a signed-in person is today: their organisation and the roles they hold.</summary>
public sealed class ViewerService(ConcordatContext context, TimeProvider clock)
{
    /// <summary>The viewer for a person; the public when there is no such person.</summary>
    public async Task<Viewer> OfPersonAsync(Guid personId, CancellationToken cancellationToken = default)
    {
        var person = await context.People.AsNoTracking().Where(p => p.Id == personId && p.ErasedAt == null).Select(p => new { p.Name, p.OrganisationId }).SingleOrDefaultAsync(cancellationToken);
        if (person is null) return Viewer.Public;
        var today = clock.Today();
        var roles = await context.RoleHoldings.AsNoTracking()
            .Where(h => h.PersonId == personId && h.From <= today && (h.To == null || h.To >= today))
            .Select(h => new HeldRole(h.PartnershipId, h.Role, h.OrganisationId))
            .ToListAsync(cancellationToken);
        return new Viewer(personId, person.Name, person.OrganisationId, roles);
    }
}
