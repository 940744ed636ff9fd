using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Areas;

/// <summary>The areas a review looks into and the questions it asks.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(ReviewAreaService areas, FollowUpService followUps, TimeProvider clock) : ReviewPage
{
    /// <summary>The areas.</summary>
    public IReadOnlyList<ReviewArea> Areas { get; private set; } = [];

    /// <summary>The actions the viewer may see, by area.</summary>
    public ILookup<Guid?, ActionRow> Actions { get; private set; } = Array.Empty<ActionRow>().ToLookup(a => a.Action.AreaId);

    /// <summary>Whether the viewer may add an action for some organisation, or for all.</summary>
    public bool MayAddAction => Review.Status != ReviewStatus.Closed && (ActionPolicy.MayCreate(Viewer, Review, null) || Partnership.Organisations.Any(o => ActionPolicy.MayCreate(Viewer, Review, o.Id)));

    /// <summary>Whether the viewer may change them.</summary>
    public bool MayChange => ReviewPolicy.MayChange(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Whether the viewer may write what the review concludes.</summary>
    public bool MayConclude => FindingPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Whether the viewer sees a concluding report that is not agreed yet.</summary>
    public bool SeesDrafts => FindingPolicy.MaySeeThemes(Viewer, Review);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Areas = await areas.ListAsync(Review, Viewer, cancellationToken);
        Actions = (await followUps.ActionsAsync(Review, Viewer, clock.Today(), cancellationToken)).ToLookup(a => a.Action.AreaId);
    }

    /// <summary>Moves one up or down.</summary>
    public async Task<IActionResult> OnPostMoveAsync(Guid area, bool up, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => areas.MoveAsync(area, up, Acting(), cancellationToken))) return Redirect($"{ReviewAddress}/areas");
        await OnGetAsync(cancellationToken);
        return Page();
    }
}
