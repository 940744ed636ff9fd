using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.CheckInReport;

/// <summary>The look back at the whole, some months on: what was recommended, answered, done and not done. Made to be printed.</summary>
[Needs(RecordKind.Recommendation, Verb.See)]
public sealed class IndexModel(RecommendationListService recommendations, FollowUpService followUps, PartnershipSettingsService settings, TimeProvider clock) : ReviewPage
{
    /// <summary>How many months after publication; what the partnership set where none is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "months")]
    public int? Asked { get; set; }

    public int Months { get; private set; }

    /// <summary>The other months it is often held at.</summary>
    public IEnumerable<int> Others => new[] { CheckIn.SixMonths, CheckIn.TenMonths, _usual }.Distinct().Where(m => m != Months).Order();

    private int _usual;

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
        _usual = (await settings.HoldingAsync(Partnership.Id)).CheckInAfterMonths;
        Months = Asked is >= 1 and <= 24 and { } months ? months : _usual;
        Rows = await recommendations.OfReviewAsync(Review, Viewer, Today);
        Actions = (await followUps.ActionsAsync(Review, Viewer, Today)).ToLookup(a => a.Action.RecommendationId);
        Sittings = await followUps.OfReviewAsync(Review, Viewer);
    }

    /// <summary>How a record was rated at the last sitting that rated it; null where none did.</summary>
    public ProgressRating? LastRatingOf(Guid recordId) =>
        Sittings.Where(s => s.HeldOn is not null).OrderByDescending(s => s.HeldOn).SelectMany(s => s.Ratings).FirstOrDefault(r => r.RecordId == recordId)?.Rating;

    private static bool IsOut(RecommendationRow row) => row.Recommendation.Status is RecommendationStatus.Issued or RecommendationStatus.Closed;
}
