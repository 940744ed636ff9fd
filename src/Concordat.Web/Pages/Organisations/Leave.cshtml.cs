using System.ComponentModel.DataAnnotations;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Organisations;

/// <summary>Lets an organisation leave the partnership after a day, and shows what of it is open.</summary>
[Needs(RecordKind.Person, Verb.Change)]
public sealed class LeaveModel(LeavingService leaving, TimeProvider clock) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The organisation.</summary>
    public OrganisationView Organisation { get; private set; } = null!;

    /// <summary>What of it is open.</summary>
    public OpenAtLeaving Open { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid organisation, CancellationToken cancellationToken) => await ReadAsync(organisation, cancellationToken) ? Page() : NotFound();

    /// <summary>Lets it leave.</summary>
    public async Task<IActionResult> OnPostAsync(Guid organisation, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(organisation, cancellationToken)) return NotFound();
        if (!ModelState.IsValid || !await TryAsync(() => leaving.LeaveAsync(Partnership.Id, organisation, Input.LastDay?.Value, Acting(Input.Why), cancellationToken))) return Page();
        Success($"{Organisation.Name} leaves the partnership. Its last day is {DateWords.For(Input.LastDay!.Value!.Value)}.");
        return Redirect($"{Address}/organisations/{organisation}");
    }

    private async Task<bool> ReadAsync(Guid organisation, CancellationToken cancellationToken)
    {
        if (Partnership.Organisation(organisation) is not { } found) return false;
        Organisation = found;
        Open = await leaving.OpenAsync(Partnership.Id, organisation, Viewer, clock.Today(), cancellationToken);
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>Its last day.</summary>
        [Display(Name = "Last day in the partnership")]
        public DateInput? LastDay { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "Why")]
        public string? Why { get; set; }
    }
}
