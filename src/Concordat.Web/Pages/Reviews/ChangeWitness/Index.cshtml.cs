using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangeWitness;

/// <summary>Corrects a witness.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(WitnessService witnesses, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>Whether the name is closed, and so not here.</summary>
    public bool InConfidence { get; private set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public WitnessInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid witness)
    {
        if (await FindAsync<Domain.Reviews.Witness>(witness) is not { } stored) return NotFound();
        if (!Access.MayChange(stored)) return Forbid();
        InConfidence = stored.InConfidence;
        Input = WitnessInput.Of(stored);
        return Page();
    }

    /// <summary>Saves them.</summary>
    public async Task<IActionResult> OnPostAsync(Guid witness)
    {
        if (await FindAsync<Domain.Reviews.Witness>(witness) is not { } stored) return NotFound();
        InConfidence = stored.InConfidence;
        if (!ModelState.IsValid) return Page();
        if (!await TryAsync(() => witnesses.ChangeAsync(witness, Input.Version, Input.Details(), Acting(), HttpContext.RequestAborted)))
        {
            if (Conflict is not null)
            {
                Conflict = new BothVersions([new("Name", stored.Name, Input.Name), new("Role", stored.Role, Input.Role), new("How many people", stored.GroupSize?.ToString(System.Globalization.CultureInfo.InvariantCulture), Input.GroupSize?.ToString(System.Globalization.CultureInfo.InvariantCulture))]);
                Input.Version = stored.Version;
            }

            return Page();
        }

        Success("The witness was saved.");
        return Redirect($"{ReviewAddress}/witnesses/{witness}");
    }
}
