using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Application.Councils;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Web.Access;
using Concordat.Web.Hosting;
using Concordat.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.LettingIn;

/// <summary>Lets a person in who has lost their password, or both their phone and their recovery codes.</summary>
[Needs(RecordKind.Person, Verb.Change)]
public sealed class IndexModel(AccountService accounts, AccountLinkService links, PersonDirectoryService directory, MailService mail) : PartnershipPage
{
    /// <summary>What was chosen.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Whom to let in.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether they have a second factor to turn off.</summary>
    public bool HasSecondFactor { get; private set; }

    /// <summary>Whether links are mailed.</summary>
    public bool MailIsSetUp => mail.IsSetUp;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellationToken) => await ReadAsync(person, cancellationToken) ? Page() : NotFound();

    /// <summary>Does it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(person, cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var by = Acting(Input.Why);
        var done = await TryAsync(async () =>
        {
            if (Input.What == "SecondFactor")
            {
                await accounts.ResetSecondFactorAsync(Partnership.Id, person, by, cancellationToken);
                Success($"The second factor of {Name} is off. They sign in with their password until they set it up again.");
            }
            else
            {
                PersonModel.Told(this, await links.LetInAgainAsync(Partnership.Id, person, PersonModel.Origin(Request), by, cancellationToken));
            }
        });
        return done ? Redirect($"{Address}/people/{person}") : Page();
    }

    private async Task<bool> ReadAsync(Guid person, CancellationToken cancellationToken)
    {
        var picture = await directory.FindAsync(Partnership.Id, person, Viewer, cancellationToken);
        if (picture?.Account is null) return false;
        Name = picture.Person.Name;
        HasSecondFactor = picture.Account.HasSecondFactor;
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>What was lost.</summary>
        [Display(Name = "What has happened?"), Required(ErrorMessage = "Choose what has happened"), RegularExpression("Password|SecondFactor", ErrorMessage = "Choose what has happened")]
        public string? What { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "Reason")]
        public string? Why { get; set; }
    }
}
