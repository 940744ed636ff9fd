using System.Globalization;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Domain.Councils;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Organisations;

/// <summary>Changes what is said of an organisation.</summary>
[Needs(RecordKind.Partnership, Verb.Change)]
public sealed class ChangeModel(OrganisationService organisations) : OrganisationFormPage
{
    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The name as stored.</summary>
    public string StoredName { get; private set; } = "";

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid organisation, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(Partnership.Id, organisation, cancellationToken) is not { } stored) return NotFound();
        StoredName = stored.Name;
        Version = stored.Version;
        Input = OrganisationInput.Of(stored);
        return Page();
    }

    /// <summary>Saves.</summary>
    public async Task<IActionResult> OnPostAsync(Guid organisation, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(Partnership.Id, organisation, cancellationToken) is not { } stored) return NotFound();
        StoredName = stored.Name;
        if (ModelState.IsValid && await TryAsync(() => organisations.ChangeAsync(Partnership.Id, organisation, Version, Input.Describe(), Acting(), cancellationToken)))
        {
            Success($"{Input.Name!.Trim()} was saved.");
            return Redirect($"{Address}/organisations/{organisation}");
        }

        if (Conflict is not null) ShowBoth(stored);
        return Page();
    }

    private void ShowBoth(Organisation stored)
    {
        Version = stored.Version;
        var then = OrganisationInput.Of(stored);
        Conflict = new BothVersions(
        [
            new("Full name", then.Name, Input.Name),
            new("Short name", then.ShortName, Input.ShortName),
            new("Colour", then.ColourNumber.ToString(CultureInfo.InvariantCulture), Input.ColourNumber.ToString(CultureInfo.InvariantCulture)),
            new("Who answers for personal data", then.DataControllerContact, Input.DataControllerContact),
            new("ONS code", then.OnsCode, Input.OnsCode),
            new("How the council is run", then.Governance is { } g ? CouncilsWords.For(g) : null, Input.Governance is { } t ? CouncilsWords.For(t) : null),
            new("Its words", string.Join(", ", then.Executive, then.Chair, then.PortfolioHolder, then.Councillor, then.PublicPart, then.ExemptPart), string.Join(", ", Input.Executive, Input.Chair, Input.PortfolioHolder, Input.Councillor, Input.PublicPart, Input.ExemptPart)),
        ]);
    }
}
