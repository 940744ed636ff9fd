using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Account;

/// <summary>Somebody let in again chooses a new password.</summary>
[AllowAnonymous]
public sealed class NewPasswordModel(AccountLinkService links) : PageModel
{
    /// <summary>The secret of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>What the link is for; null when it does not work.</summary>
    public LinkView? Link { get; private set; }

    /// <summary>Shows whose password it is.</summary>
    public async Task OnGetAsync() => await ShowAsync();

    /// <summary>Sets the password; signing in with it comes next, with the second factor of whoever has one.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Refusals.TryAsync(this, () => links.SetPasswordAsync(Secret, Input.Password, HttpContext.RequestAborted)))
        {
            await ShowAsync();
            return Page();
        }

        TempData["Notification"] = "Your password is set. Sign in with it.";
        return Redirect("/sign-in");
    }

    private async Task ShowAsync()
    {
        Link = await links.FindAsync(AccountLinkKind.NewPassword, Secret, HttpContext.RequestAborted);
        if (Link is null) Response.StatusCode = StatusCodes.Status410Gone;
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>The password.</summary>
        [Display(Name = "New password")]
        public string? Password { get; set; }
    }
}
