using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Account;

/// <summary>Turns on the authenticator app.</summary>
[SignedIn]
public sealed class SecondFactorModel(SecondFactorService service, AccountService accounts) : AccountPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The key.</summary>
    public SecondFactorSetUp SetUp { get; private set; } = null!;

    /// <summary>The key as a picture.</summary>
    public QrPicture Picture { get; private set; } = null!;

    /// <summary>Shows the key.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if ((await accounts.FindAsync(Viewer.PersonId, HttpContext.RequestAborted))?.TwoFactorEnabled == true) return Redirect("/account");
        await ShowAsync();
        return Page();
    }

    /// <summary>Turns it on.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await TryAsync(() => service.ConfirmAsync(AccountId, Input.Code, Acting(), HttpContext.RequestAborted)))
        {
            await ShowAsync();
            return Page();
        }

        Success("The second factor is on. Keep these recovery codes: each lets you in once when you do not have your phone.");
        return Redirect("/account/recovery-codes");
    }

    private async Task ShowAsync()
    {
        SetUp = await service.BeginAsync(AccountId, HttpContext.RequestAborted);
        Picture = QrPicture.Of(SetUp.Address);
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>The code the app shows.</summary>
        [Display(Name = "Code")]
        public string? Code { get; set; }
    }
}
