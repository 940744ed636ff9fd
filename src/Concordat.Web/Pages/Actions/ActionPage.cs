using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;

namespace Concordat.Web.Pages.Actions;

/// <summary>A page of one action. One the viewer may not see does not exist for them.</summary>
public abstract class ActionPage : PartnershipPage
{
    /// <summary>The action of the address, with what the viewer may see and do.</summary>
    public ActionView Shown { get; private set; } = null!;

    public RecommendationAction One => Shown.Action;

    public DateOnly Today => HttpContext.RequestServices.GetRequiredService<TimeProvider>().Today();

    public string ActionAddress => $"{Address}/actions/{One.Reference.ToLowerInvariant()}";

    /// <summary>Reads it; false when it is not there for the viewer.</summary>
    protected async Task<bool> FindAsync()
    {
        if (RouteData.Values["reference"] is not string reference || !ReviewPage.TryNumber(reference, "act-", out var number)) return false;
        var found = await HttpContext.RequestServices.GetRequiredService<ActionViewService>().FindAsync(Partnership.Id, number, Viewer, Today, HttpContext.RequestAborted);
        if (found is null) return false;
        Shown = found;
        return true;
    }
}
