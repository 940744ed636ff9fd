using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Partnerships;

/// <summary>Sets up another partnership beside those there are. Whoever does is its first administrator, and nobody else is in it.</summary>
public sealed class PartnershipSetUpService(ConcordatContext context)
{
    /// <summary>Only who administers a partnership sets up another.</summary>
    public static bool MayAdd(Viewer viewer) => viewer.Roles.Any(r => r.Role == PartnershipRole.Administrator);

    /// <summary>The organisations it can begin with: those of the partnerships the viewer administers.</summary>
    public async Task<IReadOnlyList<OrganisationView>> OrganisationsAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var administered = viewer.Roles.Where(r => r.Role == PartnershipRole.Administrator).Select(r => r.PartnershipId).ToList();
        return await context.Organisations.AsNoTracking()
            .Where(o => context.Partnerships.Where(p => administered.Contains(p.Id)).SelectMany(p => p.Parties).Any(p => p.OrganisationId == o.Id && (p.To == null || p.To >= today)))
            .OrderBy(o => o.Name)
            .Select(o => new OrganisationView(o.Id, o.Name, o.ShortName, o.Kind, o.ColourNumber, o.Words, null))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Sets it up and gives its address.</summary>
    public async Task<string> AddAsync(AddPartnership input, ActionContext by, CancellationToken cancellationToken = default)
    {
        if (!MayAdd(by.By) || by.By.PersonId is not { } person) throw new RefusedException("Only an administrator sets up another partnership. Ask one.");
        var known = await OrganisationsAsync(by.By, by.Today, cancellationToken);
        List<Reason> reasons = [];
        if (input.Organisations.Count == 0) reasons.Add(new("Choose at least one organisation. You can add others later.", nameof(input.Organisations)));
        if (input.Organisations.Any(id => known.All(o => o.Id != id))) reasons.Add(new("Choose organisations from the list.", nameof(input.Organisations)));
        if (input.Description?.Length > 2000) reasons.Add(new("Use 2,000 characters or fewer.", nameof(input.Description)));
        if (!Given.IsGiven(input.Name)) reasons.Insert(0, new("Enter the partnership's name.", nameof(input.Name)));
        RefusedException.ThrowIfAny(reasons);
        var slug = Partnership.SlugOf(input.Name!) is { Length: > 0 } made ? made : "partnership";
        if (await context.Partnerships.AnyAsync(p => p.Slug == slug, cancellationToken)) throw new RefusedException("There is already a partnership with this name. Enter another.", nameof(input.Name));
        var partnership = Partnership.Create(by.NewKey(), input.Name!, slug, input.StartedOn, Given.Trimmed(input.Description));
        foreach (var organisation in known.Where(o => input.Organisations.Contains(o.Id))) partnership.Join(organisation.Id, input.StartedOn);
        context.Add(partnership);
        context.Add(RoleHolding.Give(by.NewKey(), partnership.Id, person, PartnershipRole.Administrator, by.By.OrganisationId, by.Today));
        await context.SaveAsync(by, "Set up partnership", new AuditSubject("partnership", partnership.Id, partnership.Id), cancellationToken);
        return slug;
    }
}
