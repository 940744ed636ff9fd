using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.ThemeFinding;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

public sealed partial class ThemeSuggestionService
{
    /// <summary>What the evidence suggests to the viewer; nothing when they may not see themes.</summary>
    public async Task<ThemeSuggestionsView> SuggestAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!FindingPolicy.MaySeeThemes(viewer, review)) return new ThemeSuggestionsView([], [], [], false, 0);
        var points = await EvidencePoints.OfAsync(context, review, viewer, cancellationToken);
        var sessions = await context.Set<EvidenceSession>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(s => s.ReviewId == review.Id).ToDictionaryAsync(s => s.Id, cancellationToken);
        var members = await context.Set<ReviewMember>().AsNoTracking().Where(m => m.ReviewId == review.Id).ToListAsync(cancellationToken);
        var seesTone = FindingPolicy.MaySeeTone(viewer, review, members);
        var standing = await themes.ListAsync(review, viewer, cancellationToken);
        var dismissed = await context.Set<DismissedSuggestion>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(d => d.ReviewId == review.Id).OrderBy(d => d.Label).ThenBy(d => d.Id).ToListAsync(cancellationToken);
        var spread = await ThemeSpreads.OfAsync(context, review, viewer, members, cancellationToken);

        // Sessions in their order, so that the place of a point is the same however its keys sort.
        List<EvidencePointView> ordered = [.. points.OrderBy(p => sessions.TryGetValue(p.Point.SessionId, out var s) ? s.Order : int.MaxValue)];
        var found = ThemeFinder.Find([.. ordered.Select((p, place) => new ThemeEvidence(p.Point.Text, place + 1, p.WitnessCalled, p.Point.SessionId.ToString("N", CultureInfo.InvariantCulture)))], subject: review.Title);
        var called = Called([.. sessions.Values]);
        List<ThemeSuggestion> all = [.. found.Select(theme =>
        {
            List<ThemeSuggestionPoint> carried = [.. theme.Points.Select(p => new ThemeSuggestionPoint(ordered[p.Number], called.GetValueOrDefault(ordered[p.Number].Point.SessionId, "A session"), seesTone ? p.Tone : null, p.Why))];
            return new ThemeSuggestion(
                theme with { Points = [] },
                carried,
                carried.Exists(p => p.Evidence.Point.InConfidence),
                standing.FirstOrDefault(t => t.SuggestionKey == theme.Key),
                dismissed.Find(d => d.SuggestionKey == theme.Key),
                spread.Of(carried));
        })];
        return new ThemeSuggestionsView([.. all.Where(s => s.Theme is null && s.Dismissed is null)], [.. all.Where(s => s.Theme is not null)], dismissed, seesTone, points.Count) { All = all };
    }

    /// <summary>One suggestion by its key; null when the evidence the viewer may see does not make it.</summary>
    public async Task<ThemeSuggestion?> FindAsync(Review review, string key, Viewer viewer, CancellationToken cancellationToken = default) =>
        (await SuggestAsync(review, viewer, cancellationToken)).All.FirstOrDefault(s => s.Found.Key == key);

    // A session is called by its day, and by its title too where there were two on one day or it has none.
    private static Dictionary<Guid, string> Called(IReadOnlyList<EvidenceSession> sessions) => sessions.ToDictionary(
        s => s.Id,
        s => s.HeldOn is not { } on ? s.Title : sessions.Count(other => other.HeldOn == on) == 1 ? DateWords.For(on) : $"{s.Title}, {DateWords.For(on)}");
}
