using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Account;

/// <summary>Shows recovery codes until they are kept, and makes new ones.</summary>
[SignedIn]
public sealed class RecoveryCodesModel(SecondFactorService service, AccountService accounts) : AccountPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The codes, until they are kept.</summary>
    public IReadOnlyList<string>? ToShow { get; private set; }

    /// <summary>How many have not been used.</summary>
    public int Left { get; private set; }

    /// <summary>Shows the codes, or how many are left.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if ((await accounts.FindAsync(Viewer.PersonId, HttpContext.RequestAborted))?.TwoFactorEnabled != true) return Redirect("/account/second-factor");
        await ShowAsync();
        return Page();
    }

    /// <summary>Makes new codes.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var done = await TryAsync(async () =>
        {
            await accounts.DemandPasswordAsync(Viewer.PersonId!.Value, Input.Password, HttpContext.RequestAborted);
            await service.MakeCodesAsync(AccountId, Acting(), HttpContext.RequestAborted);
        });
        if (done) return RedirectToPage();
        await ShowAsync();
        return Page();
    }

    /// <summary>The person has kept them.</summary>
    public async Task<IActionResult> OnPostKeptAsync()
    {
        await service.KeptCodesAsync(AccountId, HttpContext.RequestAborted);
        return Redirect("/account");
    }

    private async Task ShowAsync()
    {
        ToShow = await service.CodesToShowAsync(AccountId, HttpContext.RequestAborted);
        Left = await service.CodesLeftAsync(AccountId, HttpContext.RequestAborted);
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>The person's password.</summary>
        [Display(Name = "Your password")]
        public string? Password { get; set; }
    }
}
