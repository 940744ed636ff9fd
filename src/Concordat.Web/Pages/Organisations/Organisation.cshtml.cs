using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Organisations;

/// <summary>One organisation, its words and its bodies.</summary>
[Needs(RecordKind.Partnership, Verb.See)]
public sealed class OrganisationModel(OrganisationService organisations, BodyService bodies, LeavingService leaving, HistoryService histories, TimeProvider clock) : PartnershipPage
{
    /// <summary>The organisation.</summary>
    public Organisation Organisation { get; private set; } = null!;

    /// <summary>Its bodies.</summary>
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];

    /// <summary>Whether the viewer may change it.</summary>
    public bool MayChange => PersonPolicy.MayChangeOrganisations(Viewer, Partnership.Id);

    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>Its place in the partnership.</summary>
    public OrganisationView? Membership => Partnership.Organisation(Organisation.Id);

    /// <summary>What of it is open; null while it stays.</summary>
    public OpenAtLeaving? Open { get; private set; }

    /// <summary>Whether the viewer may let it leave.</summary>
    public bool MayLetLeave => PersonPolicy.MayChange(Viewer, Partnership.Id) && Membership is { LeftOn: null };

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid organisation, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(Partnership.Id, organisation, cancellationToken) is not { } found) return NotFound();
        Organisation = found;
        Bodies = [.. (await bodies.ListAsync(Partnership.Id, cancellationToken)).Where(b => b.OrganisationId == organisation)];
        if (Membership is { LeftOn: not null }) Open = await leaving.OpenAsync(Partnership.Id, organisation, Viewer, Today, cancellationToken);
        History = await histories.OfAsync(Viewer, Partnership.Id, organisation, cancellationToken: cancellationToken);
        return Page();
    }
}
