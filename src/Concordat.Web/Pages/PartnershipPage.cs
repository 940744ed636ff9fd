using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages;

/// <summary>A page of one partnership. Who looks and where is known before its handler runs.</summary>
public abstract class PartnershipPage : PageModel
{
    /// <summary>Who looks.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Public;

    /// <summary>The partnership of the address.</summary>
    public PartnershipView Partnership { get; private set; } = null!;

    /// <summary>The two versions, after somebody else saved first; null otherwise.</summary>
    public BothVersions? Conflict { get; protected set; }

    /// <summary>The address of the partnership's overview.</summary>
    public string Address => $"/partnerships/{Partnership.Slug}";

    /// <summary>The form that was sent, when there is one; set before the handler runs.</summary>
    internal FormSent? Sent { get; set; }

    /// <summary>Set by the access filter.</summary>
    internal void Enter(Viewer viewer, PartnershipView partnership)
    {
        Viewer = viewer;
        Partnership = partnership;
    }

    /// <summary>Who acts, now, and why.</summary>
    protected ActionContext Acting(string? why = null) =>
        new(Viewer, HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, why) { Form = Sent };

    /// <summary>
    /// Does something that may be refused. Each reason becomes an error at the field it names, under
    /// <paramref name="prefix"/>; false when it was refused or somebody else saved first.
    /// </summary>
    protected async Task<bool> TryAsync(Func<Task> act, string prefix = "Input")
    {
        try
        {
            await act();
            return true;
        }
        catch (RefusedException refusal)
        {
            foreach (var reason in refusal.Reasons) ModelState.AddModelError(reason.At is null ? "" : $"{prefix}.{reason.At}", reason.Text);
            return false;
        }
        catch (ChangedByAnotherException changed)
        {
            Conflict = new BothVersions([]);
            ModelState.AddModelError("", changed.Message);
            return false;
        }
    }

    /// <summary>Says on the next page that something was done.</summary>
    protected void Success(string sentence) => TempData["Notification"] = sentence;
}
