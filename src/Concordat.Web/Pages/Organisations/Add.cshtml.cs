using System.ComponentModel.DataAnnotations;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Domain.Councils;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Organisations;

/// <summary>Adds an organisation to the partnership.</summary>
[Needs(RecordKind.Partnership, Verb.Change)]
public sealed class AddModel(OrganisationService organisations) : OrganisationFormPage
{
    /// <summary>What it is.</summary>
    [BindProperty, Display(Name = "What it is"), Required(ErrorMessage = "Choose what it is")]
    public OrganisationKind? Kind { get; set; }

    /// <summary>When it joined.</summary>
    [BindProperty, Display(Name = "Joined on (optional)")]
    public DateInput? From { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() => Input.ColourNumber = Partnership.Organisations.Count % OrganisationService.Colours + 1;

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = Guid.Empty;
        if (!ModelState.IsValid || !await TryAsync(async () => id = await organisations.AddAsync(Partnership.Id, Kind!.Value, Input.Describe(), From?.Value, Acting(), cancellationToken))) return Page();
        Success($"{Input.Name?.Trim()} was added.");
        return Redirect($"{Address}/organisations/{id}");
    }
}
