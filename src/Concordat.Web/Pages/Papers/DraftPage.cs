using Concordat.Application.Reviews;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Papers;

/// <summary>A page of one draft that is still open.</summary>
public abstract class DraftPage(DraftReviewService drafts) : PartnershipPage
{
    /// <summary>The draft.</summary>
    public DraftReview Draft { get; private set; } = null!;

    /// <summary>The version the person was looking at.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Its address.</summary>
    public string DraftAddress => $"{Address}/papers/{Draft.Id}";

    /// <summary>Finds the draft; false when it is not there for the viewer or is done with.</summary>
    protected async Task<bool> EnterAsync(Guid draft)
    {
        if (await drafts.FindAsync(Partnership.Id, draft, Viewer, HttpContext.RequestAborted) is not { Status: DraftReviewStatus.Open } found) return false;
        Draft = found;
        if (!HttpMethods.IsPost(Request.Method)) Version = found.Version;
        if (found.InConfidence) PageFrame.Of(HttpContext).InConfidence = "This draft holds evidence given in confidence. Only you see it: do not pass it on.";
        return true;
    }

    /// <summary>Goes where a draft that is done with went: to the review that was made of it, with a sentence, or to the papers.</summary>
    protected async Task<IActionResult> GoneAsync(Guid draft)
    {
        if (await drafts.FindAsync(Partnership.Id, draft, Viewer, HttpContext.RequestAborted) is not { } done) return NotFound();
        var reviews = await drafts.ReviewsOfAsync([done], Viewer, HttpContext.RequestAborted);
        if (done.ReviewId is not { } id || !reviews.TryGetValue(id, out var review)) return Redirect($"{Address}/papers");
        Success($"This paper was already accepted as {review.Reference}. This is the review.");
        return Redirect($"{Address}/reviews/{review.Reference.ToLowerInvariant()}");
    }

    /// <summary>Corrects the draft. After somebody else saved first, the newer version is shown and the next try is made on it.</summary>
    protected async Task<bool> CorrectAsync(Action<DraftOutline> correct)
    {
        var done = await TryAsync(() => drafts.CorrectAsync(Draft.Id, Version, correct, Acting(), HttpContext.RequestAborted));
        if (Conflict is not null) Version = Draft.Version;
        return done;
    }
}
