using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Concordat.Application.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Account;

/// <summary>Takes the second factor of somebody whose password was right a moment ago.</summary>
[AllowAnonymous]
public sealed class SignInCodeModel(SignInService service, SignInManager<Application.Accounts.Account> signIn) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form to whoever has given a password.</summary>
    public async Task<IActionResult> OnGetAsync() => await AccountAsync() is null ? RedirectToPage("/Account/SignIn") : Page();

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync(string? to)
    {
        if (await AccountAsync() is not { } accountId) return RedirectToPage("/Account/SignIn");
        if (!ModelState.IsValid) return Page();
        var account = await service.CheckSecondFactorAsync(accountId, Input.Code, HttpContext.RequestAborted);
        if (account is null)
        {
            ModelState.AddModelError("Input.Code", SignInService.CodeRefusal);
            return Page();
        }

        await HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await signIn.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Url.IsLocalUrl(to) ? to : "/my-work");
    }

    private async Task<Guid?> AccountAsync()
    {
        var half = await HttpContext.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Guid.TryParse(half.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>A code of the app, or a recovery code.</summary>
        [Display(Name = "Code"), Required(ErrorMessage = "Enter your code")]
        public string? Code { get; set; }
    }
}
