using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

public sealed partial class FindingService
{
    /// <summary>The findings of a review with what they rest on and what follows from them.</summary>
    public async Task<IReadOnlyList<FindingView>> ViewsAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var findings = await ListAsync(review, viewer, cancellationToken);
        if (findings.Count == 0) return [];
        var all = await AllEvidenceAsync(review, viewer, cancellationToken);
        var areas = await context.Set<ReviewArea>().AsNoTracking().Where(a => a.ReviewId == review.Id).ToDictionaryAsync(a => a.Id, cancellationToken);
        var recommendations = await VisibleRecords.Recommendations(context, review.PartnershipId, viewer).Where(r => r.ReviewId == review.Id).OrderBy(r => r.Order).ThenBy(r => r.Number).ToListAsync(cancellationToken);
        return [.. findings.Select(finding => View(finding, all, areas, recommendations))];
    }

    /// <summary>One finding by its number; null when it is not there for the viewer.</summary>
    public async Task<FindingView?> FindAsync(Review review, int number, Viewer viewer, CancellationToken cancellationToken = default) =>
        (await ViewsAsync(review, viewer, cancellationToken)).FirstOrDefault(f => f.Finding.Number == number);

    /// <summary>What a finding of the review may rest on that holds the words.</summary>
    public async Task<FindingEvidenceChoice> ChoiceAsync(Review review, string? words, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!FindingPolicy.MaySeeThemes(viewer, review)) return new FindingEvidenceChoice([], [], []);
        var all = await AllEvidenceAsync(review, viewer, cancellationToken);
        if (string.IsNullOrWhiteSpace(words)) return all;
        var wanted = words.Trim();
        return new FindingEvidenceChoice(
            [.. all.Themes.Where(t => t.Theme.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase))],
            EvidencePoints.Holding(all.Points, words),
            [.. all.Documents.Where(d => d.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase))]);
    }

    /// <summary>
    /// Rests a finding on the chosen records and no longer on those that were shown and not chosen. What was not shown, or what
    /// the person may not see, stays as it is.
    /// </summary>
    public async Task RestOnAsync(Guid id, string? words, IReadOnlyCollection<Guid> chosen, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (finding, review) = await ToChangeAsync(id, acting, cancellationToken);
        var shown = await ChoiceAsync(review, words, acting.By, cancellationToken);
        var touched = new List<IEvidence>();
        var changed = false;
        foreach (var theme in shown.Themes) changed |= Set(finding, FindingEvidenceKind.Theme, theme.Theme.Id, chosen);
        foreach (var point in shown.Points.Select(p => p.Point).Where(p => Set(finding, FindingEvidenceKind.KeyPoint, p.Id, chosen))) touched.Add(point);
        foreach (var document in shown.Documents.Where(d => Set(finding, FindingEvidenceKind.Document, d.Id, chosen))) touched.Add(document);
        if (!changed && touched.Count == 0) return;
        await context.SaveAsync(acting, "Changed the evidence of finding", ThemeService.Subject(review, Kind, id, touched), cancellationToken);
    }

    private static bool Set(Finding finding, FindingEvidenceKind kind, Guid recordId, IReadOnlyCollection<Guid> chosen)
    {
        var was = finding.Evidence.Any(e => e.Kind == kind && e.RecordId == recordId);
        if (was == chosen.Contains(recordId)) return false;
        if (was) finding.NoLongerRestOn(kind, recordId);
        else finding.RestOn(kind, recordId);
        return true;
    }

    private async Task<FindingEvidenceChoice> AllEvidenceAsync(Review review, Viewer viewer, CancellationToken cancellationToken)
    {
        var named = await themes.ViewAsync(review, viewer, cancellationToken);
        var points = await EvidencePoints.OfAsync(context, review, viewer, cancellationToken);
        var documents = await context.Set<ReviewDocument>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(d => d.ReviewId == review.Id).OrderBy(d => d.Title).ToListAsync(cancellationToken);
        return new FindingEvidenceChoice(named.Themes, points, documents);
    }

    private static FindingView View(Finding finding, FindingEvidenceChoice all, Dictionary<Guid, ReviewArea> areas, List<Recommendation> recommendations)
    {
        HashSet<Guid> Of(FindingEvidenceKind kind) => [.. finding.Evidence.Where(e => e.Kind == kind).Select(e => e.RecordId)];
        var points = Of(FindingEvidenceKind.KeyPoint);
        var under = Of(FindingEvidenceKind.Theme);
        var documents = Of(FindingEvidenceKind.Document);
        return new FindingView(
            finding,
            finding.AreaId is { } area ? areas.GetValueOrDefault(area) : null,
            [.. all.Points.Where(p => points.Contains(p.Point.Id))],
            // A theme merged away since stands in the one it was merged into.
            [.. all.Themes.Where(t => under.Contains(t.Theme.Id) || t.MergedIn.Any(m => under.Contains(m.Id)))],
            [.. all.Documents.Where(d => documents.Contains(d.Id))],
            [.. recommendations.Where(r => r.Findings.Any(f => f.FindingId == finding.Id))]);
    }
}
