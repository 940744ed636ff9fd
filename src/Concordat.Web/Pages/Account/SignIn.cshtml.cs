using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Account;

/// <summary>Signs a person in.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInManager<Application.Accounts.Account> signIn) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Signs in, or says why not without saying whether there is such an account.</summary>
    public async Task<IActionResult> OnPostAsync(string? to)
    {
        if (!ModelState.IsValid) return Page();
        var result = await signIn.PasswordSignInAsync(Input.Email!.Trim(), Input.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded) return LocalRedirect(Url.IsLocalUrl(to) ? to : "/my-work");
        ModelState.AddModelError("", result.IsLockedOut
            ? "There were too many attempts. Wait 15 minutes, then try again."
            : "That email address and password do not go together. Check both and try again.");
        return Page();
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The address the account goes by.</summary>
        [Display(Name = "Email address"), Required(ErrorMessage = "Enter your email address")]
        public string? Email { get; set; }

        /// <summary>The password.</summary>
        [Display(Name = "Password"), Required(ErrorMessage = "Enter your password")]
        public string? Password { get; set; }
    }
}
