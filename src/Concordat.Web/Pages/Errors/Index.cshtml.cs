using Concordat.Application.Storage;
using Concordat.Domain.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Errors;

/// <summary>What went wrong and what to do next. It asks nothing of the database, so that it works when nothing else does.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    /// <summary>What happened.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What to do.</summary>
    public IReadOnlyList<string> Sentences { get; private set; } = [];

    /// <summary>Shows the page for a status.</summary>
    public void OnGet(int code) => Say(code);

    /// <summary>A form that was refused shows the same page.</summary>
    public void OnPost(int code) => Say(code);

    private void Say(int code)
    {
        var cause = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        (Response.StatusCode, Heading, Sentences) = cause switch
        {
            RefusedException refusal => (409, "That cannot be done", refusal.Reasons.Select(r => r.Text).ToArray()),
            ChangedByAnotherException changed => (409, "Somebody else changed this first", [changed.Message, "Go back, reload the page and try again."]),
            not null when FullDisk.Is(cause) => (507, "The disk is full", ["Nothing was saved and nothing is lost. Ask whoever runs this server to make room, then send the form again."]),
            InvalidDataException => (413, "Too much text at once", ["One field takes up to 4 million characters. Nothing was saved and nothing is lost: go back, send it in parts, or put it in as a file."]),
            _ => code switch
            {
                400 => (400, "The form could not be read", ["It may have been open since before the program was last started, or sent twice. Go back, reload the page and send it again: what you typed is still there."]),
                403 => (403, "You may not see or do this", ["Your roles do not reach it. An administrator of the partnership can tell you who may."]),
                404 => (404, "There is nothing here that you can see", ["The address may be mistyped, or what was here may belong to somebody else. Use the search or the menu."]),
                413 => (413, "The file is too large", ["Files may be up to 50 MB. Split it, or save it without pictures, and send it again."]),
                429 => (429, "Too many attempts", ["Wait a minute, then try again."]),
                _ => ((int, string, string[]))(code is >= 400 and < 600 ? code : 500, "Something went wrong", ["Nothing was half saved. Try again; if it happens again, tell whoever runs this server what you did and when."]),
            },
        };
    }
}
