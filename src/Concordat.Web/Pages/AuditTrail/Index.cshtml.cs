using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage.Audit;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.AuditTrail;

/// <summary>The audit trail of a partnership, and whether its chain holds.</summary>
[Needs(RecordKind.AuditTrail, Verb.See)]
public sealed class IndexModel(HistoryService history, AuditTrailService trail) : PartnershipPage
{
    private const int PageSize = 50;

    /// <summary>Who acted.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Who")]
    public Guid? Person { get; set; }

    /// <summary>What was done.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "What was done")]
    public string? Done { get; set; }

    /// <summary>The first day.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "From")]
    public DateInput? From { get; set; }

    /// <summary>The last day.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "To")]
    public DateInput? To { get; set; }

    /// <summary>The page of the list.</summary>
    public int PageNumber { get; private set; } = 1;

    /// <summary>Whether the chain is to be checked now.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Check { get; set; }

    /// <summary>What is shown.</summary>
    public HistoryPage Trail { get; private set; } = new([], 0, [], []);

    /// <summary>Where the chain does not hold; null when it was not checked.</summary>
    public IReadOnlyList<string>? Faults { get; private set; }

    /// <summary>The way through the pages.</summary>
    public PageLinks Links => new(Request, PageNumber, PageSize, Trail.Total);

    /// <summary>True when the list is narrowed.</summary>
    public bool IsFiltered => Person is not null || !string.IsNullOrEmpty(Done) || From is not null || To is not null;

    /// <summary>Shows the trail.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        PageNumber = PageLinks.PageOf(Request);
        if (From?.Value > To?.Value) ModelState.AddModelError(nameof(To), "The last day must be the same as or after the first.");
        var filter = new HistoryFilter(Person, Done, From?.Value, To?.Value, PageNumber, PageSize);
        Trail = await history.TrailAsync(Viewer, Partnership.Id, filter, cancellationToken);
        if (Check) Faults = await trail.FaultsAsync(cancellationToken);
    }
}
