using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Account;

/// <summary>Ends this session.</summary>
[AllowAnonymous]
public sealed class SignOutModel(SignInManager<Application.Accounts.Account> signIn) : PageModel
{
    /// <summary>Asks.</summary>
    public void OnGet()
    {
    }

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        TempData["Notification"] = "You have signed out.";
        return Redirect("/sign-in");
    }
}
