using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

public sealed partial class ReportMaterialService
{
    // Shorter statements are said by anybody ("More training is needed") and prove nothing.
    private const int ShortestRepeat = 30;

    private async Task<IReadOnlyList<ReportSitting>> SittingsAsync(Review review, CancellationToken cancellationToken)
    {
        var published = await evidence.OfAsync(review.Id, cancellationToken);
        List<ReportSitting> sittings =
        [
            .. published.Sessions.Select(s => new ReportSitting(s.Title, s.HeldOn, null,
            [
                .. s.Witnesses.Select(w => new ReportTestimony(NameOf(w.Name, w.Role, w.GroupSize), [.. w.Points.Select(p => p.Text)])),
            ], s.PanelNotes)),
        ];
        // Without a session and a day of their own, or the day would say who spoke.
        if (published.InConfidence.Count > 0)
            sittings.Add(new ReportSitting("Given in confidence", null, null, [.. published.InConfidence.Select(s => new ReportTestimony(s.Label, s.Wordings))]));
        return sittings;
    }

    // Whoever was never asked; a link that was taken back asked nobody. In confidence only what will be published counts, without a name.
    private async Task<(IReadOnlyList<ReportUnchecked> Open, int InConfidence)> NeverCheckedAsync(Review review, CancellationToken cancellationToken)
    {
        var asked = context.Set<WitnessCheck>().Where(c => c.ReviewId == review.Id && c.WithdrawnAt == null).Select(c => c.WitnessId);
        var points = context.Set<KeyPoint>().AsNoTracking().Where(p => p.ReviewId == review.Id && !asked.Contains(p.WitnessId));
        var counts = await points.Where(p => !p.InConfidence).GroupBy(p => p.WitnessId).Select(g => new { WitnessId = g.Key, Points = g.Count() }).ToDictionaryAsync(g => g.WitnessId, g => g.Points, cancellationToken);
        var witnesses = await context.Set<Witness>().AsNoTracking().Where(w => w.ReviewId == review.Id && !w.InConfidence).OrderBy(w => w.SessionId).ThenBy(w => w.Order).ToListAsync(cancellationToken);
        return (
            [.. witnesses.Where(w => counts.ContainsKey(w.Id)).Select(w => new ReportUnchecked(w.Id, w.Called, counts[w.Id]))],
            await points.CountAsync(p => p.InConfidence && p.ReleasedWording != null, cancellationToken));
    }

    private async Task<int> PointsOutAsync(Review review, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var checks = await context.Set<WitnessCheck>().AsNoTracking().Where(c => c.ReviewId == review.Id && c.AnsweredAt == null && c.WithdrawnAt == null).ToListAsync(cancellationToken);
        var witnesses = checks.Where(c => c.IsOutAt(now)).Select(c => c.WitnessId).Distinct().ToList();
        return witnesses.Count == 0 ? 0 : await context.Set<KeyPoint>().CountAsync(p => witnesses.Contains(p.WitnessId), cancellationToken);
    }

    private async Task<IReadOnlyList<string>> ConfidenceFaultsAsync(Review review, IEnumerable<(string Where, string? Text)> texts, CancellationToken cancellationToken)
    {
        var secrets = await context.Set<KeyPoint>().AsNoTracking().Where(p => p.ReviewId == review.Id && p.InConfidence).Select(p => new { p.Text, p.ReleasedWording }).ToListAsync(cancellationToken);
        var closed = secrets.Where(p => p.Text.Length >= ShortestRepeat && p.ReleasedWording?.Contains(p.Text, StringComparison.OrdinalIgnoreCase) != true).Select(p => Folded(p.Text)).ToList();
        return
        [
            .. texts.Where(text => Given.IsGiven(text.Text) && closed.Exists(secret => Folded(text.Text).Contains(secret, StringComparison.OrdinalIgnoreCase)))
                .Select(text => $"{text.Where} repeats what was said in confidence word for word. Use the wording released under the witness’s pseudonym."),
        ];
    }

    private static string NameOf(string name, string? role, int? groupSize)
    {
        var named = role is null ? name : $"{name}, {role}";
        return groupSize is { } size ? $"{named} ({size} people)" : named;
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
