using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

public sealed partial class ThemeService
{
    /// <summary>The themes with their points; empty when the viewer may not see them.</summary>
    public async Task<ThemesView> ViewAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var themes = await ListAsync(review, viewer, cancellationToken);
        if (!FindingPolicy.MaySeeThemes(viewer, review)) return new ThemesView([], [], []);
        var points = await EvidencePoints.OfAsync(context, review, viewer, cancellationToken);
        var notes = await context.Set<PanelNote>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(n => n.ReviewId == review.Id && !n.InConfidence).OrderBy(n => n.Order).ToListAsync(cancellationToken);
        var taken = themes.Select(t => t.PanelNoteId).ToHashSet();
        return new ThemesView(
            [.. themes.Where(t => t.MergedIntoId is null).Select(t => View(t, themes, points))],
            [.. points.Where(p => p.Point.TopThreeRank is not null).OrderBy(p => p.WitnessCalled, StringComparer.CurrentCulture).ThenBy(p => p.Point.TopThreeRank)],
            [.. notes.Where(n => !taken.Contains(n.Id))]);
    }

    /// <summary>One theme with its points; null when it is not there for the viewer.</summary>
    public async Task<ThemeView?> FindAsync(Review review, Guid id, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var themes = await ListAsync(review, viewer, cancellationToken);
        if (themes.FirstOrDefault(t => t.Id == id) is not { } theme) return null;
        return View(theme, themes, await EvidencePoints.OfAsync(context, review, viewer, cancellationToken));
    }

    /// <summary>The points that may be put under a theme and hold the words.</summary>
    public async Task<IReadOnlyList<EvidencePointView>> PointsAsync(Review review, string? words, Viewer viewer, CancellationToken cancellationToken = default) =>
        FindingPolicy.MaySeeThemes(viewer, review) ? EvidencePoints.Holding(await EvidencePoints.OfAsync(context, review, viewer, cancellationToken), words) : [];

    /// <summary>
    /// Puts the chosen points under a theme and takes out those that were shown and not chosen. A point that was not shown, or
    /// that the person may not see, stays where it is.
    /// </summary>
    public async Task CarryAsync(Guid id, string? words, IReadOnlyCollection<Guid> chosen, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        var shown = await PointsAsync(review, words, acting.By, cancellationToken);
        var changed = new List<KeyPoint>();
        foreach (var point in shown.Select(p => p.Point))
        {
            var was = theme.Points.Any(p => p.KeyPointId == point.Id);
            if (was == chosen.Contains(point.Id)) continue;
            changed.Add(point);
            if (was) theme.LetGo(point.Id);
            else theme.Carry(point.Id);
        }

        if (changed.Count == 0) return;
        await context.SaveAsync(acting, "Changed the points of theme", Subject(review, Kind, id, [theme, .. changed]), cancellationToken);
    }

    /// <summary>Makes a theme of the panel's own note.</summary>
    public async Task<Theme> MakeOfNoteAsync(Guid reviewId, Guid noteId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToFindAsync(context, reviewId, acting, cancellationToken);
        // A note in confidence must not lend its words to a record that is not.
        var note = await context.Set<PanelNote>().AsNoTracking().VisibleTo(acting.By, review.PartnershipId, context).SingleOrDefaultAsync(n => n.Id == noteId && n.ReviewId == reviewId && !n.InConfidence, cancellationToken)
            ?? throw ReviewRecords.NotThere();
        if (await context.Set<Theme>().AnyAsync(t => t.PanelNoteId == noteId, cancellationToken)) throw new RefusedException("There is already a theme of this note.");
        var name = note.Text.Split('\n')[0].Trim();
        return await MakeAsync(reviewId, name.Length > 300 ? name[..299] + "…" : name, noteId, acting, cancellationToken);
    }

    // That evidence in confidence carries a theme or a finding is itself in confidence.
    internal static AuditSubject Subject(Review review, string kind, Guid id, IEnumerable<IEvidence> touched) => touched.Any(e => e.InConfidence)
        ? new AuditSubject(kind, id, review.PartnershipId, AuditScope.ReviewInConfidence, review.Id)
        : ReviewRecords.Subject(review, kind, id);

    internal static AuditSubject Subject(Review review, Theme theme) => Subject(review, Kind, theme.Id, [theme]);

    private static ThemeView View(Theme theme, IReadOnlyList<Theme> all, IReadOnlyList<EvidencePointView> points)
    {
        var merged = all.Where(t => t.MergedIntoId == theme.Id).ToList();
        var seen = new HashSet<Guid>();
        var carried = new List<ThemePointView>();
        foreach (var from in merged.Prepend(theme))
        {
            var ids = from.Points.Select(p => p.KeyPointId).ToHashSet();
            carried.AddRange(points.Where(p => ids.Contains(p.Point.Id) && seen.Add(p.Point.Id)).Select(p => new ThemePointView(p, from == theme ? null : from)));
        }

        return new ThemeView(theme, merged, carried);
    }
}
