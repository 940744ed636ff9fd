using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Home;

/// <summary>A review in one screen: what, who, how far, and what stands in the way of the next step.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(ReviewService reviews, ReviewStandingService standing, HistoryService history, FollowUpService followUps, PageCatalogue pages, TimeProvider clock) : ReviewPage
{
    private const string SessionsPage = "partnerships/{partnership}/reviews/{review}/sessions";

    /// <summary>Who convened it.</summary>
    public string ConvenedBy { get; private set; } = "";

    /// <summary>How much there is of each part, and what is still to be settled.</summary>
    public ReviewStanding Standing { get; private set; } = null!;

    /// <summary>When it is followed up next, and whether that is late.</summary>
    public FollowUpStanding? FollowUp { get; private set; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];

    /// <summary>Why the next step cannot be taken now.</summary>
    public IReadOnlyList<Reason> Reasons { get; private set; } = [];

    /// <summary>Whether the viewer may change it.</summary>
    public bool MayChange => ReviewPolicy.MayChange(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Whether the viewer acts for whoever convened it.</summary>
    public bool ActsForConvener => ReviewPolicy.ActsForConvener(Viewer, Review);

    /// <summary>The dates that follow from the end of a peer challenge.</summary>
    public IReadOnlyList<PeerChallengeDeadline> Deadlines => Review.ChallengeEndedOn is { } ended ? PeerChallengeDeadlines.For(ended, PeerChallengeRuleSets.ForKey(Review.DeadlineRuleSet)) : [];

    /// <summary>Its parts that have a page in this program and that the viewer may open.</summary>
    public IReadOnlyList<ReviewPart> Parts =>
    [
        .. Part("terms-of-reference", "Terms of reference"),
        .. Part("members", "Members", Standing.Members),
        .. Part("areas", "Areas and questions", Standing.Areas),
        .. SubmissionService.MaySee(Viewer, Review) ? Part("submissions", "Submissions", Standing.Submissions) : [],
        .. SeesEvidence ? Part("sessions", "Sessions", Standing.Sessions) : [],
        .. SeesEvidence && Standing.Points > 0 && pages.Has(SessionsPage) ? [new ReviewPart("Key points", $"{ReviewAddress}/sessions", Standing.Points)] : Array.Empty<ReviewPart>(),
        .. SeesEvidence ? Part("documents", "Documents") : [],
        .. SeesEvidence ? Part("disagreements", "Disagreements") : [],
        .. FindingPolicy.MaySeeThemes(Viewer, Review) ? Part("themes", "Themes", Standing.Themes) : [],
        .. FindingPolicy.MaySee(Viewer, Review) ? Part("findings", "Findings", Standing.Findings) : [],
        .. Part("recommendations", "Recommendations", Standing.Recommendations),
        .. FindingPolicy.MaySee(Viewer, Review) ? Part("thread", "From evidence to action") : [],
        .. FindingPolicy.MaySee(Viewer, Review) ? Part("minority-reports", "Minority reports", Standing.MinorityReports) : [],
        .. Part("report", "Report"),
        .. Part("route", "Route through the councils"),
        .. Part("follow-up", "Follow-up"),
        .. Part("check-in", "Check-in report"),
        .. Review.Kind == ReviewKind.PeerChallenge ? Part("deadlines", "Deadlines of the peer challenge") : [],
    ];

    private bool SeesEvidence => Viewer.ReachOf(RecordKind.Evidence, Verb.See, Partnership.Id) > Reach.None;

    /// <summary>Whether the report has a page to be published from.</summary>
    public bool HasReportPage => pages.Has("partnerships/{partnership}/reviews/{review}/report");

    /// <summary>Shows it.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Begins taking evidence, or takes more.</summary>
    public Task<IActionResult> OnPostEvidenceAsync(CancellationToken cancellationToken) =>
        StepAsync(() => reviews.BeginTakingEvidenceAsync(Review.Id, Acting(), cancellationToken), "The review is taking evidence.", cancellationToken);

    /// <summary>Begins reporting.</summary>
    public Task<IActionResult> OnPostReportingAsync(CancellationToken cancellationToken) =>
        StepAsync(() => reviews.BeginReportingAsync(Review.Id, Acting(), cancellationToken), "The review is reporting.", cancellationToken);

    /// <summary>Closes it.</summary>
    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancellationToken) =>
        StepAsync(() => reviews.CloseAsync(Review.Id, Acting(), cancellationToken), "The review is closed.", cancellationToken);

    private async Task<IActionResult> StepAsync(Func<Task> step, string done, CancellationToken cancellationToken)
    {
        if (await TryAsync(step))
        {
            Success(done);
            return Redirect(ReviewAddress);
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        ConvenedBy = await reviews.ConvenedByAsync(Review, cancellationToken);
        Standing = await standing.OfAsync(Review, Viewer, cancellationToken);
        FollowUp = RoutePolicy.MaySee(Viewer, Review) ? await followUps.StandingAsync(Review, clock.Today(), cancellationToken) : null;
        History = await history.OfAsync(Viewer, Partnership.Id, Review.Id, cancellationToken: cancellationToken);
        if (Review.Status == ReviewStatus.FollowingUp) Reasons = await reviews.ReasonsItCannotBeClosedAsync(Review, cancellationToken);
    }

    private ReviewPart[] Part(string address, string name, int? count = null) =>
        pages.Has($"partnerships/{{partnership}}/reviews/{{review}}/{address}") ? [new ReviewPart(name, $"{ReviewAddress}/{address}", count)] : [];
}
