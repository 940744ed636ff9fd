using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.ClosingAccounts;

/// <summary>Closes the account of somebody who has left.</summary>
[Needs(RecordKind.Person, Verb.Change)]
public sealed class CloseModel(AccountClosingService closing, PersonDirectoryService directory, TimeProvider clock) : AccountOfSomebodyPage(directory, clock)
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellationToken)
    {
        Input.LastDay = DateInput.From(Acting().Today);
        return await ReadAsync(person, closed: false, cancellationToken) ? Page() : NotFound();
    }

    /// <summary>Closes it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(person, closed: false, cancellationToken)) return NotFound();
        if (!ModelState.IsValid || !await TryAsync(() => closing.CloseAsync(Partnership.Id, person, Input.LastDay?.Value, Acting(Input.Why), cancellationToken))) return Page();
        Success($"The account of {Name} is closed.");
        return Redirect($"{Address}/people/{person}");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The last day of their roles.</summary>
        [Display(Name = "Last day of their roles")]
        public DateInput? LastDay { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "Why")]
        public string? Why { get; set; }
    }
}
