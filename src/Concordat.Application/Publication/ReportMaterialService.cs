using Concordat.Application.Storage;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>Gathers what a review puts into its own report. It gives everything, exempt matter included: whoever asks leaves out what its reader may not see.</summary>
public sealed partial class ReportMaterialService(ConcordatContext context)
{
    /// <summary>The material of a review as it is now.</summary>
    public async Task<ReportMaterial> GatherAsync(Review review, CancellationToken cancellationToken = default)
    {
        var names = await context.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return new ReportMaterial
        {
            ReviewReference = review.Reference,
            ConvenedBy = await ConvenedByAsync(review, names, cancellationToken),
            Recommendations = await RecommendationsAsync(review, names, cancellationToken),
        };
    }

    private async Task<string> ConvenedByAsync(Review review, Dictionary<Guid, string> names, CancellationToken cancellationToken)
    {
        var convener = review.ConvenedByBodyId is { } body
            ? await context.Bodies.AsNoTracking().Where(b => b.Id == body).Select(b => b.Name).SingleAsync(cancellationToken)
            : review.ConvenedByOffice ?? "";
        return review.ConvenedByOrganisationId is { } organisation ? $"{convener}, {names[organisation]}" : convener;
    }

    private async Task<IReadOnlyList<ReportRecommendation>> RecommendationsAsync(Review review, Dictionary<Guid, string> names, CancellationToken cancellationToken)
    {
        var all = await context.Set<Recommendation>().AsNoTracking().Where(r => r.ReviewId == review.Id && r.Status != RecommendationStatus.Withdrawn).ToListAsync(cancellationToken);
        return
        [
            .. all.OrderBy(r => r.Order).ThenBy(r => r.Number).Select(r => new ReportRecommendation(
                r.Id, r.Reference, r.PrintedNumber, r.Text, null, [.. r.Addressees.Select(a => a.NameIn(id => names.GetValueOrDefault(id, "An organisation that is no longer here")))],
                r.Findings.Count, r.Status == RecommendationStatus.Draft, r.IsExempt, r.ExemptParagraph, r.ExemptReason)),
        ];
    }
}
