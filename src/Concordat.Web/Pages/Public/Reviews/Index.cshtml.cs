using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Reviews;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Reviews;

/// <summary>A review for everybody, as five questions.</summary>
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

    /// <summary>What is not done, each with the reason on record or null.</summary>
    public IReadOnlyList<(PublicRecommendation One, string Sentence, string? Why)> NotDone { get; private set; } = [];

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
        NotDone = [.. Recommendations.SelectMany(NotDoneOf)];
        return Page();
    }

    private static IEnumerable<(PublicRecommendation One, string Sentence, string? Why)> NotDoneOf(PublicRecommendation one)
    {
        if (one.Status == RecommendationStatus.Withdrawn) yield return (one, $"{one.Reference} was withdrawn.", one.WithdrawnReason);
        if (one.Status != RecommendationStatus.Issued) yield break;
        foreach (var answer in one.Answers)
        {
            switch (answer.Standing)
            {
                case ResponseStanding.Rejected: yield return (one, $"{answer.Name} rejected {one.Reference}.", answer.Reason); break;
                case ResponseStanding.PartlyAccepted: yield return (one, $"{answer.Name} did not accept this part of {one.Reference}: {answer.NotAcceptedPart}", answer.Reason); break;
                case ResponseStanding.Deferred: yield return (one, $"{answer.Name} deferred {one.Reference} until {Domain.Shared.DateWords.For(answer.DeferredUntil, "a later date")}.", answer.Reason); break;
                case ResponseStanding.Awaiting: yield return (one, $"{answer.Name} has not responded to {one.Reference}.", null); break;
                case ResponseStanding.Accepted: break;
            }
        }

        foreach (var action in one.Actions)
        {
            if (action.LateSince is { } due) yield return (one, $"{action.Reference} “{action.Title}” was due on {Domain.Shared.DateWords.For(due)} and is late.", action.Why);
            else if (action.Status is ActionStatus.Paused or ActionStatus.Superseded) yield return (one, $"{action.Reference} “{action.Title}” is {ActionStatusWords.For(action.Status).ToLowerInvariant()}.", action.Why);
        }
    }
}
