using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Bodies;

/// <summary>Adds a body of an organisation or of the partnership.</summary>
[Needs(RecordKind.Partnership, Verb.Change)]
public sealed class AddModel(BodyService bodies) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public BodyInput Input { get; set; } = new();

    /// <summary>Shows the form; the address may name the organisation.</summary>
    public void OnGet(Guid? organisation) => Input.OrganisationId = Partnership.Organisation(organisation)?.Id;

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => bodies.AddAsync(Partnership.Id, Input.OrganisationId, Input.Kind!.Value, Input.Name, Acting(), cancellationToken))) return Page();
        Success($"{Input.Name!.Trim()} was added.");
        return Redirect($"{Address}/organisations");
    }
}
