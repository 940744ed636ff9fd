using Concordat.Application.Reviews;
using Concordat.Application.Shared;

namespace Concordat.Web.Pages.Recommendations;

/// <summary>A page of one recommendation. One the viewer may not see does not exist for them.</summary>
public abstract class RecommendationPage : PartnershipPage
{
    /// <summary>The recommendation of the address, with what the viewer may see and do.</summary>
    public RecommendationView Shown { get; private set; } = null!;

    public DateOnly Today => HttpContext.RequestServices.GetRequiredService<TimeProvider>().Today();

    public string RecommendationAddress => $"{Address}/recommendations/{Shown.Recommendation.Reference.ToLowerInvariant()}";

    /// <summary>Reads it; false when it is not there for the viewer.</summary>
    protected async Task<bool> FindAsync()
    {
        if (RouteData.Values["recommendation"] is not string reference || !ReviewPage.TryNumber(reference, "rec-", out var number)) return false;
        var found = await HttpContext.RequestServices.GetRequiredService<RecommendationViewService>().FindAsync(Partnership.Id, number, Viewer, Today, HttpContext.RequestAborted);
        if (found is null) return false;
        Shown = found;
        return true;
    }
}
