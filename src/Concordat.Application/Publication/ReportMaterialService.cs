using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>
/// Gathers what a review puts into its own report. It gives everything, exempt matter included: whoever asks leaves out what its reader
/// may not see. Evidence comes only as it may be published.
/// </summary>
public sealed partial class ReportMaterialService(ConcordatContext context, PublishedEvidenceService evidence, TimeProvider clock)
{
    /// <summary>The material of a review as it is now. <paramref name="texts"/> are the words written around it, each with where it stands, to be checked for evidence in confidence.</summary>
    public async Task<ReportMaterial> GatherAsync(Review review, IEnumerable<(string Where, string? Text)> texts, CancellationToken cancellationToken = default)
    {
        var names = await context.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        var areas = await context.Set<ReviewArea>().AsNoTracking().Where(a => a.ReviewId == review.Id).OrderBy(a => a.Order).ToListAsync(cancellationToken);
        var titles = areas.ToDictionary(a => a.Id, a => a.Title);
        var findings = await FindingsAsync(review, titles, cancellationToken);
        var recommendations = await RecommendationsAsync(review, names, titles, cancellationToken);
        var neverChecked = await NeverCheckedAsync(review, cancellationToken);
        var conclusions = areas.Where(a => a.ConcludingReport is not null && a.ConclusionAgreedOn is not null).Select(a => new ReportArea(a.Title, a.Ambition, a.ConcludingReport!)).ToList();
        return new ReportMaterial
        {
            ReviewReference = review.Reference,
            ConvenedBy = await ConvenedByAsync(review, names, cancellationToken),
            TermsOfReference = await context.Set<TermsOfReferenceVersion>().AsNoTracking().Where(t => t.ReviewId == review.Id).OrderByDescending(t => t.Number).Select(t => t.Text).FirstOrDefaultAsync(cancellationToken),
            Members = await MembersAsync(review, names, cancellationToken),
            Areas = conclusions,
            Sittings = await SittingsAsync(review, cancellationToken),
            Findings = findings,
            Recommendations = recommendations,
            Minorities = await MinoritiesAsync(review, cancellationToken),
            NeverChecked = neverChecked.Open,
            NeverCheckedInConfidence = neverChecked.InConfidence,
            PointsOutForChecking = await PointsOutAsync(review, cancellationToken),
            ConfidenceFaults = await ConfidenceFaultsAsync(review,
            [
                .. texts, .. findings.Select(f => (f.Reference, (string?)f.Text)), .. recommendations.Select(r => (r.Reference, (string?)r.Text)),
                .. conclusions.Select(a => ($"The conclusion on “{a.Name}”", (string?)a.Conclusion)),
            ], cancellationToken),
        };
    }

    private async Task<string> ConvenedByAsync(Review review, Dictionary<Guid, string> names, CancellationToken cancellationToken)
    {
        var convener = review.ConvenedByBodyId is { } body
            ? await context.Bodies.AsNoTracking().Where(b => b.Id == body).Select(b => b.Name).SingleAsync(cancellationToken)
            : review.ConvenedByOffice ?? "";
        return review.ConvenedByOrganisationId is { } organisation ? $"{convener}, {names[organisation]}" : convener;
    }

    private async Task<IReadOnlyList<ReportMember>> MembersAsync(Review review, Dictionary<Guid, string> names, CancellationToken cancellationToken)
    {
        var members = await context.Set<ReviewMember>().AsNoTracking().Where(m => m.ReviewId == review.Id).ToListAsync(cancellationToken);
        return
        [
            .. members.OrderBy(m => m.Role).ThenBy(m => m.Order).ThenBy(m => m.Id).Select(m => new ReportMember(
                m.OrganisationId is { } from ? $"{m.Name}, {names[from]}" : m.Name, m.Group, m.Office is null ? MemberRoleWords.For(m.Role) : $"{MemberRoleWords.For(m.Role)}, {m.Office}")),
        ];
    }

    private async Task<IReadOnlyList<ReportFinding>> FindingsAsync(Review review, Dictionary<Guid, string> areas, CancellationToken cancellationToken)
    {
        var findings = await context.Set<Finding>().AsNoTracking().Where(f => f.ReviewId == review.Id).OrderBy(f => f.Order).ToListAsync(cancellationToken);
        return [.. findings.Select(f => new ReportFinding(f.Id, f.Reference, f.Text, f.AreaId is { } area ? areas.GetValueOrDefault(area) : null, f.Evidence.Count > 0))];
    }

    private async Task<IReadOnlyList<ReportRecommendation>> RecommendationsAsync(Review review, Dictionary<Guid, string> names, Dictionary<Guid, string> areas, CancellationToken cancellationToken)
    {
        var all = await context.Set<Recommendation>().AsNoTracking().AsSplitQuery().Where(r => r.ReviewId == review.Id && r.Status != RecommendationStatus.Withdrawn).ToListAsync(cancellationToken);
        return
        [
            .. all.OrderBy(r => r.Order).ThenBy(r => r.Number).Select(r => new ReportRecommendation(
                r.Id, r.Reference, r.PrintedNumber, r.Text, r.AreaId is { } area ? areas.GetValueOrDefault(area) : null,
                [.. r.Addressees.Select(a => a.NameIn(id => names.GetValueOrDefault(id, "An organisation that is no longer known"))).Order(StringComparer.OrdinalIgnoreCase)],
                r.Findings.Count, r.Status == RecommendationStatus.Draft, r.IsExempt, r.ExemptParagraph, r.ExemptReason)),
        ];
    }

    private async Task<IReadOnlyList<ReportMinority>> MinoritiesAsync(Review review, CancellationToken cancellationToken)
    {
        var reports = await context.Set<MinorityReport>().AsNoTracking().Where(m => m.ReviewId == review.Id).OrderBy(m => m.SubmittedOn).ThenBy(m => m.Id).ToListAsync(cancellationToken);
        return [.. reports.Select(m => new ReportMinority(m.Authors, m.Text, m.SubmittedOn))];
    }
}
