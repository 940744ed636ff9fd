using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Organisations;

/// <summary>One organisation, its words and its bodies.</summary>
[Needs(RecordKind.Partnership, Verb.See)]
public sealed class OrganisationModel(OrganisationService organisations, BodyService bodies, HistoryService histories) : PartnershipPage
{
    /// <summary>The organisation.</summary>
    public Organisation Organisation { get; private set; } = null!;

    /// <summary>Its bodies.</summary>
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];

    /// <summary>Whether the viewer may change it.</summary>
    public bool MayChange => PersonPolicy.MayChangeOrganisations(Viewer, Partnership.Id);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid organisation, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(Partnership.Id, organisation, cancellationToken) is not { } found) return NotFound();
        Organisation = found;
        Bodies = [.. (await bodies.ListAsync(Partnership.Id, cancellationToken)).Where(b => b.OrganisationId == organisation)];
        History = await histories.OfAsync(Viewer, Partnership.Id, organisation, cancellationToken: cancellationToken);
        return Page();
    }
}
