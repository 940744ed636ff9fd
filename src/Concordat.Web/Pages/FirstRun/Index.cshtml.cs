using System.ComponentModel.DataAnnotations;
using System.Net;
using Concordat.Application.Accounts;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.FirstRun;

/// <summary>Creates the first administrator and the first partnership, while nobody can sign in.</summary>
[AllowAnonymous]
public sealed class IndexModel(FirstRunService service, SignInManager<Application.Accounts.Account> signIn, DemonstrationHost demonstration, ServerSettings settings) : PageModel
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form; once there is an account, leads to signing in.</summary>
    public async Task<IActionResult> OnGetAsync() => await service.IsNeededAsync(HttpContext.RequestAborted) ? Page() : Redirect("/sign-in");

    /// <summary>Whether whoever looks sits at this machine: the demonstration is served to nobody else.</summary>
    public bool AtThisMachine => !settings.BehindProxy && (HttpContext.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address));

    /// <summary>Where the demonstration is, once it runs. A link leads there: the browser lets no form lead to another port.</summary>
    public Uri? DemonstrationAddress => demonstration.Address is { } address ? new UriBuilder(address) { Host = Request.Host.Host, Path = "/demonstration" }.Uri : null;

    /// <summary>Serves the demonstration beside this installation.</summary>
    public async Task<IActionResult> OnPostDemonstrationAsync()
    {
        if (!AtThisMachine || !await service.IsNeededAsync(HttpContext.RequestAborted)) return NotFound();
        await demonstration.AddressAsync();
        return RedirectToPage();
    }

    /// <summary>Creates them and signs the administrator in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Application.Accounts.Account? account = null;
        var input = new CreateFirstAdministrator(Input.Name, Input.Email, Input.Password, Input.PartnershipName, Input.Councils, Input.OwnCouncil);
        if (!await Refusals.TryAsync(this, async () => account = await service.CreateAsync(input, HttpContext.RequestAborted))) return Page();
        await signIn.SignInAsync(account!, isPersistent: false);
        TempData["Notification"] = "Concordat is set up and you have signed in. Turn on a second factor for your account, then invite your colleagues.";
        return Redirect("/account");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The administrator's name.</summary>
        [Display(Name = "Your name")]
        public string? Name { get; set; }

        /// <summary>The address they sign in with.</summary>
        [Display(Name = "Email address")]
        public string? Email { get; set; }

        /// <summary>Their password.</summary>
        [Display(Name = "Password")]
        public string? Password { get; set; }

        /// <summary>The partnership.</summary>
        [Display(Name = "Name of the partnership")]
        public string? PartnershipName { get; set; }

        /// <summary>Its councils, one a line.</summary>
        [Display(Name = "Councils")]
        public string? Councils { get; set; }

        /// <summary>The administrator's own council.</summary>
        [Display(Name = "The council you work for (optional)")]
        public string? OwnCouncil { get; set; }
    }
}
