using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.Overview;

/// <summary>A partnership in one screen: who is in it, what is looked into, what is late.</summary>
[Needs(RecordKind.Partnership, Verb.See)]
public sealed class IndexModel(ReviewService reviews, RecommendationListService recommendations, ActionListService actions, TimeProvider clock) : PartnershipPage
{
    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>The reviews that are not closed.</summary>
    public ReviewList Open { get; private set; } = new([], 0);

    /// <summary>The reports published last.</summary>
    public IReadOnlyList<ReviewLine> Published { get; private set; } = [];

    /// <summary>Reviews whose day to report by has gone.</summary>
    public IEnumerable<ReviewLine> Late => Open.Lines.Where(l => l.Review.PublishedOn is null && l.Review.ReportBy < clock.Today());

    /// <summary>How many recommendations are late.</summary>
    public int LateRecommendations { get; private set; }

    /// <summary>How many actions are late.</summary>
    public int LateActions { get; private set; }

    /// <summary>Whether the viewer may set up a review.</summary>
    public bool MaySetUp => ReviewPolicy.MaySetUp(Viewer, Partnership.Id);

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Open = await reviews.ListAsync(Partnership.Id, Viewer, new ReviewFilter { OpenOnly = true, Order = ReviewOrder.ReportBy, PageSize = 100 }, cancellationToken);
        LateRecommendations = (await recommendations.LinesAsync(Partnership.Id, new RecommendationFilter { Overdue = true, PageSize = 1 }, Viewer, clock.Today(), cancellationToken)).Total;
        LateActions = (await actions.ListAsync(Partnership.Id, new ActionFilter { Overdue = true, PageSize = 1 }, Viewer, clock.Today(), cancellationToken)).Total;
        Published = await reviews.LastPublishedAsync(Partnership.Id, Viewer, 5, cancellationToken);
    }
}
