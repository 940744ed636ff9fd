using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Account;

/// <summary>Somebody invited chooses a password and joins.</summary>
[AllowAnonymous]
public sealed class InvitationModel(AccountLinkService links, SignInManager<Application.Accounts.Account> signIn) : PageModel
{
    /// <summary>The secret of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>What the link is for; null when it does not work.</summary>
    public LinkView? Link { get; private set; }

    /// <summary>Shows who invites.</summary>
    public async Task OnGetAsync() => await ShowAsync();

    /// <summary>Joins and signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Application.Accounts.Account? account = null;
        if (!await Refusals.TryAsync(this, async () => account = await links.AcceptAsync(Secret, Input.Password, HttpContext.RequestAborted)))
        {
            await ShowAsync();
            return Page();
        }

        await signIn.SignInAsync(account!, isPersistent: false);
        TempData["Notification"] = "You have joined. Turn on a second factor, so that a password alone does not open your account.";
        return Redirect("/account");
    }

    private async Task ShowAsync()
    {
        Link = await links.FindAsync(AccountLinkKind.Invitation, Secret, HttpContext.RequestAborted);
        if (Link is null) Response.StatusCode = StatusCodes.Status410Gone;
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>The password.</summary>
        [Display(Name = "Password")]
        public string? Password { get; set; }
    }
}
