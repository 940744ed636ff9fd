using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.MyPartnerships;

/// <summary>Sets up another partnership.</summary>
[SignedIn]
public sealed class AddModel(PartnershipSetUpService partnerships, CurrentViewer current, TimeProvider clock) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The organisations it can begin with.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await OfferAsync(cancellationToken) ? Page() : Forbid();

    /// <summary>Sets it up.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OfferAsync(cancellationToken)) return Forbid();
        var by = new Application.Shared.ActionContext(await current.GetAsync(), clock.GetUtcNow().UtcDateTime);
        var slug = "";
        if (!ModelState.IsValid || !await Refusals.TryAsync(this, async () => slug = await partnerships.AddAsync(new AddPartnership(Input.Name, Input.StartedOn?.Value, Input.Description, Input.Organisations), by, cancellationToken))) return Page();
        TempData["Notification"] = $"{Input.Name!.Trim()} was added. Add its other organisations and bodies, then invite its people.";
        return Redirect($"/partnerships/{slug}");
    }

    private async Task<bool> OfferAsync(CancellationToken cancellationToken)
    {
        var viewer = await current.GetAsync();
        if (!PartnershipSetUpService.MayAdd(viewer)) return false;
        Choices = [.. (await partnerships.OrganisationsAsync(viewer, clock.Today(), cancellationToken)).Select(o => new Choice(o.Id.ToString(), o.Name))];
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>Its name.</summary>
        [Display(Name = "Name of the partnership")]
        public string? Name { get; set; }

        /// <summary>When it began.</summary>
        [Display(Name = "Began on (optional)")]
        public DateInput? StartedOn { get; set; }

        /// <summary>What it is.</summary>
        [Display(Name = "What it is (optional)")]
        public string? Description { get; set; }

        /// <summary>The organisations it begins with.</summary>
        [Display(Name = "Organisations it begins with")]
        public List<Guid> Organisations { get; set; } = [];
    }
}
