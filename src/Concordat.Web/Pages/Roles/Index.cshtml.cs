using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Roles;

/// <summary>Each role and whoever holds it on a day.</summary>
[Needs(RecordKind.Person, Verb.See)]
public sealed class IndexModel(RoleService roles, TimeProvider clock) : PartnershipPage
{
    /// <summary>The day asked about; today unless one is given.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Day")]
    public DateInput? On { get; set; }

    /// <summary>The day shown.</summary>
    public DateOnly Day => On?.Value ?? clock.Today();

    /// <summary>Who holds what.</summary>
    public IReadOnlyList<RoleLine> Holders { get; private set; } = [];

    /// <summary>Whether the viewer sees everybody.</summary>
    public bool SeesAll => Viewer.ReachOf(RecordKind.Person, Verb.See, Partnership.Id) == Reach.All;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Holders = await roles.HoldersAsync(Partnership.Id, Day, Viewer, cancellationToken);
}
