using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Concordat.Application.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Account;

/// <summary>Signs a person in, or asks for the second factor of whoever has one.</summary>
[AllowAnonymous]
public sealed class SignInModel(SignInService service, SignInManager<Application.Accounts.Account> signIn) : PageModel
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
        var answer = await service.CheckAsync(Input.Email!, Input.Password!, HttpContext.RequestAborted);
        if (answer.Account is null)
        {
            ModelState.AddModelError("", SignInService.Refusal);
            return Page();
        }

        if (answer.NeedsSecondFactor)
        {
            var half = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, answer.Account.Id.ToString("D"))], IdentityConstants.TwoFactorUserIdScheme);
            await HttpContext.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(half));
            return RedirectToPage("/Account/SignInCode", Url.IsLocalUrl(to) ? new { to } : null);
        }

        await signIn.SignInAsync(answer.Account, isPersistent: false);
        return LocalRedirect(Url.IsLocalUrl(to) ? to : "/my-work");
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
