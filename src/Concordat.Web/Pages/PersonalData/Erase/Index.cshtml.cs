using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.PersonalData;
using Concordat.Application.Shared;
using Concordat.Domain.Councils;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.PersonalData.Erase;

/// <summary>Erases who a person is. First the person is chosen, then what stands in the way and what would still name them is shown.</summary>
[Needs(RecordKind.PersonalData, Verb.Erase)]
public sealed class IndexModel(ErasureService erasure, DisclosureService disclosures, TimeProvider clock) : PartnershipPage
{
    /// <summary>The person of the address.</summary>
    [FromQuery]
    public string? PersonId { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>People to choose from.</summary>
    public IReadOnlyList<Choice> People { get; private set; } = [];

    /// <summary>The person; null until one is chosen.</summary>
    public Person? Chosen { get; private set; }

    /// <summary>What stands in the way.</summary>
    public IReadOnlyList<Reason> Reasons { get; private set; } = [];

    /// <summary>How many records of each kind name the person besides their own.</summary>
    public IReadOnlyList<(string Kind, int Count)> StillNamedIn { get; private set; } = [];

    /// <summary>Shows the choice, or the person.</summary>
    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    /// <summary>Erases.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync() || Chosen is null) return NotFound();
        if (!await TryAsync(() => erasure.EraseAsync(Partnership.Id, Chosen.Id, Input.Because, Acting(), HttpContext.RequestAborted))) return Page();
        Success("The person was erased. What they did stays on record without their name.");
        return Redirect($"{Address}/personal-data");
    }

    private async Task<bool> LoadAsync()
    {
        if (string.IsNullOrEmpty(PersonId))
        {
            People = [.. (await erasure.PeopleAsync(Partnership.Id, Viewer, HttpContext.RequestAborted)).Select(p => new Choice(p.Id.ToString(), p.Email is null ? p.Name : $"{p.Name} ({p.Email})"))];
            return true;
        }

        if (!Guid.TryParse(PersonId, out var id)) return false;
        Chosen = await erasure.FindAsync(Partnership.Id, id, Viewer, HttpContext.RequestAborted);
        if (Chosen is null) return false;
        Reasons = await erasure.ReasonsItCannotBeErasedAsync(Chosen, clock.Today(), HttpContext.RequestAborted);
        var held = await disclosures.OfPersonAsync(Partnership.Id, id, Chosen.Name, Viewer, HttpContext.RequestAborted);
        StillNamedIn = [.. held.Where(r => r.Kind is not ("Person" or "Account" or "Act in the audit trail")).GroupBy(r => r.Kind).Select(g => (g.Key, g.Count()))];
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        [Display(Name = "Why the person is erased")]
        public string? Because { get; set; }
    }
}
