using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.ClosingAccounts;

/// <summary>Opens a closed account again.</summary>
[Needs(RecordKind.Person, Verb.Change)]
public sealed class ReopenModel(AccountClosingService closing, PersonDirectoryService directory, TimeProvider clock) : AccountOfSomebodyPage(directory, clock)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellationToken) => await ReadAsync(person, closed: true, cancellationToken) ? Page() : NotFound();

    /// <summary>Opens it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(person, closed: true, cancellationToken)) return NotFound();
        if (!await TryAsync(() => closing.ReopenAsync(Partnership.Id, person, Acting(Input.Why), cancellationToken))) return Page();
        Success($"The account of {Name} is open again. Give them the roles they hold now.");
        return Redirect($"{Address}/people/{person}");
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>Why.</summary>
        [Display(Name = "Why")]
        public string? Why { get; set; }
    }
}
