using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Account;

/// <summary>Turns off the person's own second factor.</summary>
[SignedIn]
public sealed class TurnOffSecondFactorModel(SecondFactorService service, AccountService accounts) : AccountPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Asks for the password.</summary>
    public async Task<IActionResult> OnGetAsync() =>
        (await accounts.FindAsync(Viewer.PersonId, HttpContext.RequestAborted))?.TwoFactorEnabled == true ? Page() : Redirect("/account");

    /// <summary>Turns it off.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var done = await TryAsync(async () =>
        {
            await accounts.DemandPasswordAsync(Viewer.PersonId!.Value, Input.Password, HttpContext.RequestAborted);
            await service.TurnOffAsync(AccountId, "Turned off the second factor", Acting(), HttpContext.RequestAborted);
        });
        if (!done) return Page();
        Success("The second factor is off.");
        return Redirect("/account");
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>The person's password.</summary>
        [Display(Name = "Your password")]
        public string? Password { get; set; }
    }
}
