using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Web.Access;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Account;

/// <summary>Changes the password.</summary>
[SignedIn]
public sealed class PasswordModel(AccountService accounts) : AccountPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await TryAsync(() => accounts.ChangePasswordAsync(new ChangePassword(Input.Current, Input.New), SessionId, Acting(), HttpContext.RequestAborted))) return Page();
        Success("Your password has changed. Your other sessions have ended.");
        return Redirect("/account");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>As it is.</summary>
        [Display(Name = "Password now")]
        public string? Current { get; set; }

        /// <summary>As it is to be.</summary>
        [Display(Name = "New password")]
        public string? New { get; set; }
    }
}
