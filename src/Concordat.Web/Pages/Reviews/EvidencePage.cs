using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Navigation;

namespace Concordat.Web.Pages.Reviews;

/// <summary>A page about the evidence of a review: what the viewer may do with it is known, and what is in confidence says so.</summary>
public abstract class EvidencePage(EvidenceAccessService evidence) : ReviewPage
{
    /// <summary>The viewer before the review's evidence.</summary>
    public EvidenceAccess Access { get; private set; } = null!;

    /// <summary>The address of the sessions.</summary>
    public string SessionsAddress => $"{ReviewAddress}/sessions";

    /// <summary>Finds out what the viewer may do. Called first by every handler.</summary>
    protected async Task EnterEvidenceAsync() => Access = (await evidence.OfAsync(Review.Id, Viewer, HttpContext.RequestAborted))!;

    /// <summary>Says on the page that it may not be passed on, where what it shows is in confidence.</summary>
    protected void Warn(IEvidence item)
    {
        if (item.InConfidence) PageFrame.Of(HttpContext).InConfidence = "This page holds evidence given in confidence. Only the readers this review names may see it: do not pass it on.";
    }

    /// <summary>A record of this review that the viewer may see; null otherwise.</summary>
    protected async Task<T?> FindAsync<T>(Guid id)
        where T : class, IEvidence
    {
        await EnterEvidenceAsync();
        var item = await evidence.FindAsync<T>(id, Viewer, HttpContext.RequestAborted);
        if (item is null || item.ReviewId != Review.Id) return null;
        Warn(item);
        return item;
    }
}
