using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Themes: named by hand, carried by key points, merged and split again.</summary>
public sealed partial class ThemeService(ConcordatContext context)
{
    private const string Kind = "theme";

    /// <summary>All themes of a review, the merged ones too, in their order; none when the viewer may not see them.</summary>
    public async Task<IReadOnlyList<Theme>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        FindingPolicy.MaySeeThemes(viewer, review)
            ? await context.Set<Theme>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(t => t.ReviewId == review.Id).OrderBy(t => t.Order).ToListAsync(cancellationToken)
            : [];

    /// <summary>Names a theme.</summary>
    public async Task<Theme> MakeAsync(Guid reviewId, string? name, Guid? panelNoteId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToFindAsync(context, reviewId, acting, cancellationToken);
        var theme = Theme.Make(acting.NewKey(), reviewId, await NextPlaceAsync(reviewId, cancellationToken), name ?? "", panelNoteId);
        context.Add(theme);
        await context.SaveAsync(acting, "Named theme", Subject(review, theme), cancellationToken);
        return theme;
    }

    /// <summary>Gives a theme another name.</summary>
    public async Task RenameAsync(Guid id, int version, string? name, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        context.Expect(theme, version);
        theme.Rename(name ?? "");
        await context.SaveAsync(acting, "Renamed theme", Subject(review, theme), cancellationToken);
    }

    /// <summary>Merges a theme into another of the same review.</summary>
    public async Task MergeAsync(Guid id, Guid? intoId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        var into = await context.Set<Theme>().VisibleTo(acting.By, review.PartnershipId, context).SingleOrDefaultAsync(t => t.Id == intoId && t.ReviewId == review.Id, cancellationToken)
            ?? throw new Domain.Shared.RefusedException("Choose the theme to merge it into.", nameof(Theme.MergedIntoId));
        if (await context.Set<Theme>().AnyAsync(t => t.MergedIntoId == id, cancellationToken))
            throw new Domain.Shared.RefusedException($"Other themes were merged into “{theme.Name}”. Split them off first, or merge “{into.Name}” into it instead.", nameof(Theme.MergedIntoId));
        theme.MergeInto(into, acting.Today);
        await context.SaveAsync(acting, into.InConfidence || theme.InConfidence ? "Merged theme" : $"Merged theme into “{into.Name}”", Subject(review, theme), cancellationToken);
    }

    /// <summary>Undoes a merging.</summary>
    public async Task SplitOffAsync(Guid id, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        theme.SplitOff();
        await context.SaveAsync(acting, "Split off theme", Subject(review, theme), cancellationToken);
    }

    /// <summary>Splits a theme: the chosen of its points that the person may see go to a new theme.</summary>
    public async Task<Theme> SplitAsync(Guid id, int version, string? name, IReadOnlyCollection<Guid> chosen, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        context.Expect(theme, version);
        var moving = (await PointsAsync(review, null, acting.By, cancellationToken)).Select(p => p.Point).Where(p => chosen.Contains(p.Id)).ToList();
        var made = theme.SplitInto(acting.NewKey(), await NextPlaceAsync(review.Id, cancellationToken), name ?? "", [.. moving.Select(p => p.Id)]);
        context.Add(made);
        await context.SaveAsync(acting, "Split theme", Subject(review, Kind, id, [theme, .. moving]), cancellationToken);
        return made;
    }

    /// <summary>Opens a theme in confidence to everybody who sees themes; its points in confidence stay with their readers.</summary>
    public async Task OpenAsync(Guid id, int version, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        context.Expect(theme, version);
        theme.Open();
        await context.SaveAsync(acting, "Opened theme", Subject(review, theme), cancellationToken);
    }

    internal async Task<int> NextPlaceAsync(Guid reviewId, CancellationToken cancellationToken) =>
        (await context.Set<Theme>().Where(t => t.ReviewId == reviewId).MaxAsync(t => (int?)t.Order, cancellationToken) ?? 0) + 1;

    private async Task<(Theme Theme, Review Review)> ToChangeAsync(Guid id, ActionContext acting, CancellationToken cancellationToken)
    {
        var theme = await context.Set<Theme>().SingleOrDefaultAsync(t => t.Id == id, cancellationToken) ?? throw ReviewRecords.NotThere();
        var review = await ReviewRecords.ToFindAsync(context, theme.ReviewId, acting, cancellationToken);
        // A theme in confidence is not there for those whom the review does not name.
        if (theme.InConfidence && !await context.Set<Theme>().VisibleTo(acting.By, review.PartnershipId, context).AnyAsync(t => t.Id == id, cancellationToken)) throw ReviewRecords.NotThere();
        return (theme, review);
    }
}
