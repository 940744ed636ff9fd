using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Councils;

/// <summary>The committees, cabinets, councils, panels and boards of a partnership and of its organisations.</summary>
public sealed class BodyService(ConcordatContext context)
{
    /// <summary>The bodies of the partnership, joint ones first, by organisation and name.</summary>
    public async Task<IReadOnlyList<Body>> ListAsync(Guid partnershipId, CancellationToken cancellationToken = default) =>
        await context.Bodies.AsNoTracking().Where(b => b.PartnershipId == partnershipId).OrderBy(b => b.OrganisationId != null).ThenBy(b => b.OrganisationId).ThenBy(b => b.Name).ToListAsync(cancellationToken);

    /// <summary>One body; null when it is not of the partnership.</summary>
    public Task<Body?> FindAsync(Guid partnershipId, Guid bodyId, CancellationToken cancellationToken = default) =>
        context.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == bodyId && b.PartnershipId == partnershipId, cancellationToken);

    /// <summary>Adds a body of an organisation, or a joint one where <paramref name="organisationId"/> is null.</summary>
    public async Task<Guid> AddAsync(Guid partnershipId, Guid? organisationId, BodyKind kind, string? name, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChangeOrganisations(by.By, partnershipId));
        if (organisationId is { } id && !await context.Partnerships.Where(p => p.Id == partnershipId).SelectMany(p => p.Parties).AnyAsync(p => p.OrganisationId == id, cancellationToken))
            throw new RefusedException("Choose an organisation of this partnership.", "OrganisationId");
        var body = Body.Create(Guid.CreateVersion7(), partnershipId, organisationId, kind, name ?? "");
        await RefuseTakenNameAsync(body, cancellationToken);
        context.Add(body);
        await context.SaveAsync(by, "Added body", new AuditSubject("body", body.Id, partnershipId), cancellationToken);
        return body.Id;
    }

    /// <summary>Changes what a body is and its name.</summary>
    public async Task ChangeAsync(Guid partnershipId, Guid bodyId, int version, BodyKind kind, string? name, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChangeOrganisations(by.By, partnershipId));
        var body = await context.Bodies.SingleOrDefaultAsync(b => b.Id == bodyId && b.PartnershipId == partnershipId, cancellationToken)
            ?? throw new RefusedException("This body is no longer in the office's records.");
        context.Expect(body, version);
        body.Describe(kind, name ?? "");
        await RefuseTakenNameAsync(body, cancellationToken);
        await context.SaveAsync(by, "Changed body", new AuditSubject("body", body.Id, partnershipId), cancellationToken);
    }

    private async Task RefuseTakenNameAsync(Body body, CancellationToken cancellationToken)
    {
        var name = body.Name.ToLowerInvariant();
#pragma warning disable MA0011 // The database puts it in small letters.
        if (await context.Bodies.AnyAsync(b => b.PartnershipId == body.PartnershipId && b.OrganisationId == body.OrganisationId && b.Id != body.Id && b.Name.ToLower() == name, cancellationToken))
#pragma warning restore MA0011
            throw new RefusedException("There is already a body with this name. Enter another name.", nameof(Body.Name));
    }
}
