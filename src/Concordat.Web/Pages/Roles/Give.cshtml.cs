using System.ComponentModel.DataAnnotations;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Partnerships;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Roles;

/// <summary>Gives a person a role.</summary>
[Needs(RecordKind.Person, Verb.Change)]
public sealed class GiveModel(RoleService roles, PersonDirectoryService directory, TimeProvider clock) : PartnershipPage
{
    /// <summary>What was chosen.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Who gets it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The organisation it is held for.</summary>
    public string OrganisationName { get; private set; } = "";

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellationToken)
    {
        Input.From = DateInput.From(clock.Today());
        return await ReadAsync(person, cancellationToken) ? Page() : NotFound();
    }

    /// <summary>Gives it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(person, cancellationToken)) return NotFound();
        if (!ModelState.IsValid || !await TryAsync(() => roles.GiveAsync(Partnership.Id, person, Input.Role!.Value, Input.From!.Value!.Value, Acting(), cancellationToken))) return Page();
        Success($"{Name} holds the role from {Domain.Shared.DateWords.For(Input.From!.Value!.Value)}: {RoleWords.For(Input.Role!.Value)}.");
        return Redirect($"{Address}/people/{person}");
    }

    private async Task<bool> ReadAsync(Guid person, CancellationToken cancellationToken)
    {
        var picture = await directory.FindAsync(Partnership.Id, person, Viewer, cancellationToken);
        if (picture is null) return false;
        Name = picture.Person.Name;
        OrganisationName = Partnership.Organisation(picture.Person.OrganisationId)?.Name ?? "no organisation";
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The role.</summary>
        [Display(Name = "Role"), Required(ErrorMessage = "Choose a role")]
        public PartnershipRole? Role { get; set; }

        /// <summary>The first day.</summary>
        [Display(Name = "First day"), Required(ErrorMessage = "Enter the first day")]
        public DateInput? From { get; set; }
    }
}
