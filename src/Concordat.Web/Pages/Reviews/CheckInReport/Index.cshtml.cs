using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.CheckInReport;

/// <summary>The look back at the whole, six or ten months on: what was recommended, answered, done and not done. Made to be printed.</summary>
[Needs(RecordKind.Recommendation, Verb.See)]
public sealed class IndexModel(RecommendationListService recommendations, FollowUpService followUps, TimeProvider clock) : ReviewPage
{
    /// <summary>How many months after publication: 6 or 10.</summary>
    [BindProperty(SupportsGet = true)]
    public int Months { get; set; } = CheckIn.SixMonths;

    public DateOnly Today => clock.Today();

    public IReadOnlyList<RecommendationRow> Rows { get; private set; } = [];

    public ILookup<Guid?, ActionRow> Actions { get; private set; } = null!;

    public IReadOnlyList<FollowUp> Sittings { get; private set; } = [];

    public Worked<DateOnly>? DueOn => Review.PublishedOn is { } published ? CheckIn.DueOn(published, Months) : null;

    public int Count(ResponseStanding standing) => Rows.Where(IsOut).Sum(r => r.Recommendation.Addressees.Count(a => a.Standing == standing));

    public int CountOf(RecommendationStatus status) => Rows.Count(r => r.Recommendation.Status == status);

    public IEnumerable<RecommendationRow> Issued => Rows.Where(IsOut);

    public async Task OnGetAsync()
    {
        if (Months is not (CheckIn.SixMonths or CheckIn.TenMonths)) Months = CheckIn.SixMonths;
        Rows = await recommendations.OfReviewAsync(Review, Viewer, Today);
        Actions = (await followUps.ActionsAsync(Review, Viewer, Today)).ToLookup(a => a.Action.RecommendationId);
        Sittings = await followUps.OfReviewAsync(Review, Viewer);
    }

    /// <summary>How a record was rated at the last sitting that rated it; null where none did.</summary>
    public ProgressRating? LastRatingOf(Guid recordId) =>
        Sittings.Where(s => s.HeldOn is not null).OrderByDescending(s => s.HeldOn).SelectMany(s => s.Ratings).FirstOrDefault(r => r.RecordId == recordId)?.Rating;

    private static bool IsOut(RecommendationRow row) => row.Recommendation.Status is RecommendationStatus.Issued or RecommendationStatus.Closed;
}
