using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Reviews;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Reviews;

/// <summary>A review for everybody: what was said, and of each recommendation what it was, what each council said, whether it was done, and if not why.</summary>
[AllowAnonymous]
public sealed class IndexModel(PublicSiteService site, PublicRegisterService register, ReportVersionService versions, PublishedEvidenceService evidence) : PublicPage(site)
{
    private readonly PublicSiteService _site = site;

    private static readonly ReportHeading[] Said = [ReportHeading.ExecutiveSummary, ReportHeading.EvidenceHeard, ReportHeading.Findings, ReportHeading.MinorityReport];

    public Review Review { get; private set; } = null!;

    public IReadOnlyList<PublicRecommendation> Recommendations { get; private set; } = [];

    public IReadOnlyList<ReportVersionLine> Versions { get; private set; } = [];

    /// <summary>What the latest published version says it heard and found.</summary>
    public IReadOnlyList<ReportDocumentSection> Heard { get; private set; } = [];

    /// <summary>The terms of reference last agreed, while the review goes on.</summary>
    public IReadOnlyList<ReportBlock> Terms { get; private set; } = [];

    /// <summary>Its open sessions, while the review goes on.</summary>
    public IReadOnlyList<PublishedSession> Sessions { get; private set; } = [];

    public string ReviewAddress => $"{Address}/reviews/{Review.Reference.ToLowerInvariant()}";

    public Web.Pages.Reviews.Report.VersionList VersionList => new($"{ReviewAddress}/report", Versions, WithExempt: false);

    /// <summary>What was recommended and where it stands, counted.</summary>
    public string InShort { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string review, CancellationToken cancellationToken)
    {
        if (await ReviewAsync(review, cancellationToken) is not { } found) return NotFound();
        Review = found;
        Versions = await versions.ListForPublicAsync(Review, cancellationToken);
        if (Versions.Count == 0)
        {
            Terms = ReportText.Read(await _site.TermsAsync(Review, cancellationToken));
            Sessions = (await evidence.OfAsync(Review.Id, cancellationToken)).Sessions;
        }
        else if (await versions.FindAsync(Review, Versions[0].Number, Viewer.Public, cancellationToken) is { } document)
            Heard = [.. document.Sections.Where(one => Said.Contains(one.Kind))];
        Recommendations = [.. (await register.AllAsync(Partnership.Id, cancellationToken)).Where(one => one.ReviewReference == Review.Reference)];
        InShort = Recommendations.Count == 0 ? "" : $"{ListWords.Count(Recommendations.Count, "recommendation", "recommendations")}: {Recommendations.Count(one => one.Status == RecommendationStatus.Closed)} closed, {Recommendations.Count(one => one.Answers.Any(answer => answer.Standing == ResponseStanding.Awaiting))} still waiting for an answer, {Recommendations.Count(one => one.IsLate)} late.";
        return Page();
    }
}
