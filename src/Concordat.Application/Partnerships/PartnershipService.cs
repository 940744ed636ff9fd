using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Partnerships;

/// <summary>Partnerships as their people see them. A partnership one holds no role in is not there.</summary>
public sealed class PartnershipService(ConcordatContext context, UnchangedService unchanged)
{
    /// <summary>The partnership with an address, when the viewer holds a role in it.</summary>
    public async Task<PartnershipView?> FindAsync(string slug, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var partnership = await LoadAsync(slug, cancellationToken);
        return partnership is not null && (viewer.IsProgram || viewer.IsIn(partnership.Id)) ? partnership : null;
    }

    /// <summary>The partnership with an address, for its public pages.</summary>
    public Task<PartnershipView?> FindForPublicAsync(string slug, CancellationToken cancellationToken = default) => LoadAsync(slug, cancellationToken);

    /// <summary>The partnerships in which the viewer holds a role, by name.</summary>
    public async Task<IReadOnlyList<PartnershipView>> ListAsync(Viewer viewer, CancellationToken cancellationToken = default)
    {
        var ids = viewer.Roles.Select(r => r.PartnershipId).Distinct().ToList();
        if (ids.Count == 0) return [];
        return await unchanged.AnswerAsync(
            ("partnerships", string.Join(' ', ids.Order())),
            () => context.Partnerships.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Name)
                .Select(p => new PartnershipView(p.Id, p.Name, p.Slug, p.StartedOn, p.Description, Array.Empty<OrganisationView>()))
                .ToListAsync(cancellationToken),
            cancellationToken);
    }

    private Task<PartnershipView?> LoadAsync(string slug, CancellationToken cancellationToken) =>
        unchanged.AnswerAsync(("partnership", slug), () => ReadAsync(slug, cancellationToken), cancellationToken);

    private async Task<PartnershipView?> ReadAsync(string slug, CancellationToken cancellationToken)
    {
        var found = await context.Partnerships.AsNoTracking().Where(p => p.Slug == slug).Select(p => new { p.Id, p.Name, p.Slug, p.StartedOn, p.Description }).SingleOrDefaultAsync(cancellationToken);
        if (found is null) return null;
        var organisations = await context.Partnerships.AsNoTracking().Where(p => p.Id == found.Id).SelectMany(p => p.Parties)
            .Join(context.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p.Order, Organisation = new OrganisationView(o.Id, o.Name, o.ShortName, o.Kind, o.ColourNumber, o.Words, p.To) })
            .OrderBy(p => p.Order)
            .ToListAsync(cancellationToken);
        return new PartnershipView(found.Id, found.Name, found.Slug, found.StartedOn, found.Description, // One that left and came back is there once, as it is now.
            [.. organisations.GroupBy(o => o.Organisation.Id).Select(places => places.Last().Organisation)]);
    }
}
