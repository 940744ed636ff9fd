using System.Globalization;
using Concordat.Application.Accounts;
using Concordat.Application.Shared;
using Concordat.Web.Access;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Account;

/// <summary>The browsers in which the person is signed in. They can end each.</summary>
[SignedIn]
public sealed class SessionsModel(SessionService sessions, AccountService accounts) : AccountPage
{
    /// <summary>The sessions, last used first.</summary>
    public IReadOnlyList<SignInSession> Sessions { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Sessions = await sessions.ListAsync(AccountId, HttpContext.RequestAborted);

    /// <summary>Ends one.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid id)
    {
        var account = await accounts.FindAsync(Viewer.PersonId, HttpContext.RequestAborted);
        if (account is null) return NotFound();
        Success(await sessions.EndAsync(account, id, Acting(), HttpContext.RequestAborted) ? "The session has ended." : "That session had ended already.");
        return RedirectToPage();
    }

    /// <summary>Ends all but this one.</summary>
    public async Task<IActionResult> OnPostOthersAsync()
    {
        var account = await accounts.FindAsync(Viewer.PersonId, HttpContext.RequestAborted);
        if (account is null) return NotFound();
        var ended = await sessions.EndOthersAsync(account, SessionId, Acting(), HttpContext.RequestAborted);
        Success(ended switch { 0 => "There was no other session.", 1 => "The other session has ended.", _ => $"{ended} other sessions have ended." });
        return RedirectToPage();
    }

    internal static string InWords(DateTime utc) => UkClock.InUk(utc).ToString("d MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo("en-GB"));
}
