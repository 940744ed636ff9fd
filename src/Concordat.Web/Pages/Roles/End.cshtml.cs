using System.ComponentModel.DataAnnotations;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Roles;

/// <summary>Ends a role after a day.</summary>
[Needs(RecordKind.Person, Verb.Change)]
public sealed class EndModel(RoleService roles, PersonDirectoryService directory, TimeProvider clock) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The role.</summary>
    public RoleLine Line { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid person, Guid role, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(person, role, cancellationToken)) return NotFound();
        Version = Line.Version;
        Input.LastDay = DateInput.From(clock.Today());
        return Page();
    }

    /// <summary>Ends it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid person, Guid role, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(person, role, cancellationToken)) return NotFound();
        if (!ModelState.IsValid || !await TryAsync(() => roles.EndAsync(Partnership.Id, role, Version, Input.LastDay!.Value!.Value, Acting(), cancellationToken))) return Page();
        Success("The role ends.");
        return Redirect($"{Address}/people/{person}");
    }

    private async Task<bool> ReadAsync(Guid person, Guid role, CancellationToken cancellationToken)
    {
        var line = (await directory.FindAsync(Partnership.Id, person, Viewer, cancellationToken))?.Roles.FirstOrDefault(r => r.Id == role);
        if (line is null) return false;
        Line = line;
        return true;
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>The last day.</summary>
        [Display(Name = "Last day"), Required(ErrorMessage = "Enter the last day")]
        public DateInput? LastDay { get; set; }
    }
}
