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
                .. s.PanelNotes.Count > 0 ? [new ReportTestimony("Noted by the panel", s.PanelNotes)] : Array.Empty<ReportTestimony>(),
            ])),
        ];
        // Without a session and a day of their own, or the day would say who spoke.
        if (published.InConfidence.Count > 0)
            sittings.Add(new ReportSitting("Given in confidence", null, null, [.. published.InConfidence.Select(s => new ReportTestimony(s.Label, s.Wordings))]));
        return sittings;
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
