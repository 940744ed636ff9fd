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
        var versions = await context.Set<TermsOfReferenceVersion>().AsNoTracking().Where(v => v.ReviewId == review.Id).OrderByDescending(v => v.Number).Select(v => new { v.Number, v.AgreedOn }).ToListAsync(cancellationToken);
        var roles = await context.Set<ReviewMember>().AsNoTracking().Where(m => m.ReviewId == review.Id).Select(m => m.Role).ToListAsync(cancellationToken);
        var areas = await context.Set<ReviewArea>().AsNoTracking().Where(a => a.ReviewId == review.Id).CountAsync(cancellationToken);
        var submissions = SubmissionService.MaySee(viewer, review) ? await context.Set<Submission>().AsNoTracking().Where(s => s.ReviewId == review.Id).CountAsync(cancellationToken) : 0;
        var sessions = await context.Set<EvidenceSession>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(e => e.ReviewId == review.Id).CountAsync(cancellationToken);
        var points = await context.Set<KeyPoint>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(e => e.ReviewId == review.Id).CountAsync(cancellationToken);
        var themes = FindingPolicy.MaySeeThemes(viewer, review) ? await context.Set<Theme>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(t => t.ReviewId == review.Id && t.MergedIntoId == null).CountAsync(cancellationToken) : 0;
        var seesFindings = FindingPolicy.MaySee(viewer, review);
        var findings = seesFindings ? await context.Set<Finding>().AsNoTracking().Where(f => f.ReviewId == review.Id).CountAsync(cancellationToken) : 0;
        var minority = seesFindings ? await context.Set<MinorityReport>().AsNoTracking().Where(m => m.ReviewId == review.Id).CountAsync(cancellationToken) : 0;

        var recommendations = await VisibleRecords.Recommendations(context, review.PartnershipId, viewer).Where(r => r.ReviewId == review.Id).CountAsync(cancellationToken);

        List<ReviewToSettle> toSettle = [];
        if (versions.Count == 0) toSettle.Add(new("There are no terms of reference.", "Add the terms of reference", "terms-of-reference/new"));
        else if (versions[0].AgreedOn is null) toSettle.Add(new($"Nobody has agreed version {versions[0].Number} of the terms of reference.", "Say who agreed it", $"terms-of-reference/{versions[0].Number}/agree"));
        if (roles.Count == 0) toSettle.Add(new("There are no members.", "Add a member", "members/new"));
        else if (!roles.Contains(MemberRole.Chair) && review.Kind != ReviewKind.Audit) toSettle.Add(new("Nobody chairs it.", "Look at the members", "members"));
        if (areas == 0) toSettle.Add(new("It has no areas or questions.", "Add an area or a question", "areas/new"));
        return new ReviewStanding(versions.Count, roles.Count, areas, submissions, sessions, points, themes, findings, recommendations, minority, toSettle);
    }
}
