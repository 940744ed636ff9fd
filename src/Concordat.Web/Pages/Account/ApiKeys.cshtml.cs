using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Account;

/// <summary>The keys with which programs act for the person. A key is shown once, on the page that made it.</summary>
[SignedIn]
public sealed class ApiKeysModel(ApiKeyService keys) : AccountPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The keys, the newest first.</summary>
    public IReadOnlyList<ApiKey> Keys { get; private set; } = [];

    /// <summary>The key that was just made; kept nowhere.</summary>
    public string? Made { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Keys = await keys.ListAsync(Viewer, HttpContext.RequestAborted);

    /// <summary>Makes one. The page answers itself: a redirect could not carry the key without keeping it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        await TryAsync(async () => Made = await keys.CreateAsync(Input.Name, Acting(), HttpContext.RequestAborted));
        Keys = await keys.ListAsync(Viewer, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Revokes one.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        if (await TryAsync(() => keys.RevokeAsync(id, Acting(), HttpContext.RequestAborted)))
        {
            Success("The key was revoked. No program can use it any more.");
            return RedirectToPage();
        }

        Keys = await keys.ListAsync(Viewer, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        [Display(Name = "What the key is for")]
        public string? Name { get; set; }
    }
}
