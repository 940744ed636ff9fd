using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Counts the parts of a review for those who may see them.</summary>
public sealed class ReviewStandingService(ConcordatContext context)
{
    /// <summary>The counts, and what is still to be settled. A part that the viewer may not see counts nothing.</summary>
    public async Task<ReviewStanding> OfAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!ReviewPolicy.MaySee(viewer, review)) return new ReviewStanding(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, []);
        var seesSubmissions = SubmissionService.MaySee(viewer, review);
        var seesThemes = FindingPolicy.MaySeeThemes(viewer, review);
        var seesFindings = FindingPolicy.MaySee(viewer, review);
        var sessions = context.Set<EvidenceSession>().VisibleTo(viewer, review.PartnershipId, context);
        var points = context.Set<KeyPoint>().VisibleTo(viewer, review.PartnershipId, context);
        var themes = context.Set<Theme>().VisibleTo(viewer, review.PartnershipId, context);
        var recommendations = VisibleRecords.Recommendations(context, review.PartnershipId, viewer);
        // One statement counts them all.
        var counts = await context.Reviews.AsNoTracking().Where(r => r.Id == review.Id).Select(r => new
        {
            Versions = context.Set<TermsOfReferenceVersion>().Count(v => v.ReviewId == r.Id),
            Latest = context.Set<TermsOfReferenceVersion>().Where(v => v.ReviewId == r.Id).OrderByDescending(v => v.Number).Select(v => (int?)v.Number).FirstOrDefault(),
            LatestAgreedOn = context.Set<TermsOfReferenceVersion>().Where(v => v.ReviewId == r.Id).OrderByDescending(v => v.Number).Select(v => v.AgreedOn).FirstOrDefault(),
            Members = context.Set<ReviewMember>().Count(m => m.ReviewId == r.Id),
            HasChair = context.Set<ReviewMember>().Any(m => m.ReviewId == r.Id && m.Role == MemberRole.Chair),
            Areas = context.Set<ReviewArea>().Count(a => a.ReviewId == r.Id),
            Submissions = seesSubmissions ? context.Set<Submission>().Count(s => s.ReviewId == r.Id) : 0,
            Sessions = sessions.Count(e => e.ReviewId == r.Id),
            Points = points.Count(e => e.ReviewId == r.Id),
            Themes = seesThemes ? themes.Count(t => t.ReviewId == r.Id && t.MergedIntoId == null) : 0,
            Findings = seesFindings ? context.Set<Finding>().Count(f => f.ReviewId == r.Id) : 0,
            MinorityReports = seesFindings ? context.Set<MinorityReport>().Count(m => m.ReviewId == r.Id) : 0,
            Recommendations = recommendations.Count(one => one.ReviewId == r.Id),
        }).SingleAsync(cancellationToken);

        List<ReviewToSettle> toSettle = [];
        if (counts.Latest is not { } latest) toSettle.Add(new("There are no terms of reference.", "Add the terms of reference", "terms-of-reference/new"));
        else if (counts.LatestAgreedOn is null) toSettle.Add(new($"Nobody has agreed version {latest} of the terms of reference.", "Say who agreed it", $"terms-of-reference/{latest}/agree"));
        if (counts.Members == 0) toSettle.Add(new("There are no members.", "Add a member", "members/new"));
        else if (!counts.HasChair && review.Kind != ReviewKind.Audit) toSettle.Add(new("Nobody chairs it.", "Look at the members", "members"));
        if (counts.Areas == 0) toSettle.Add(new("It has no areas or questions.", "Add an area or a question", "areas/new"));
        return new ReviewStanding(
            counts.Versions, counts.Members, counts.Areas, counts.Submissions, counts.Sessions, counts.Points, counts.Themes, counts.Findings, counts.Recommendations, counts.MinorityReports, toSettle);
    }
}
