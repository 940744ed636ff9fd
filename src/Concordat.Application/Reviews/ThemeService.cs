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
            ? await context.Set<Theme>().AsNoTracking().Where(t => t.ReviewId == review.Id).OrderBy(t => t.Order).ToListAsync(cancellationToken)
            : [];

    /// <summary>Names a theme.</summary>
    public async Task<Theme> MakeAsync(Guid reviewId, string? name, Guid? panelNoteId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToFindAsync(context, reviewId, acting, cancellationToken);
        var place = await context.Set<Theme>().Where(t => t.ReviewId == reviewId).MaxAsync(t => (int?)t.Order, cancellationToken) ?? 0;
        var theme = Theme.Make(acting.NewKey(), reviewId, place + 1, name ?? "", panelNoteId);
        context.Add(theme);
        await context.SaveAsync(acting, "Named theme", ReviewRecords.Subject(review, Kind, theme.Id), cancellationToken);
        return theme;
    }

    /// <summary>Gives a theme another name.</summary>
    public async Task RenameAsync(Guid id, int version, string? name, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        context.Expect(theme, version);
        theme.Rename(name ?? "");
        await context.SaveAsync(acting, "Renamed theme", ReviewRecords.Subject(review, Kind, theme.Id), cancellationToken);
    }

    /// <summary>Merges a theme into another of the same review.</summary>
    public async Task MergeAsync(Guid id, Guid? intoId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        var into = await context.Set<Theme>().SingleOrDefaultAsync(t => t.Id == intoId && t.ReviewId == review.Id, cancellationToken)
            ?? throw new Domain.Shared.RefusedException("Choose the theme to merge it into.", nameof(Theme.MergedIntoId));
        if (await context.Set<Theme>().AnyAsync(t => t.MergedIntoId == id, cancellationToken))
            throw new Domain.Shared.RefusedException($"Other themes were merged into “{theme.Name}”. Split them off first, or merge “{into.Name}” into it instead.", nameof(Theme.MergedIntoId));
        theme.MergeInto(into, acting.Today);
        await context.SaveAsync(acting, $"Merged theme into “{into.Name}”", ReviewRecords.Subject(review, Kind, theme.Id), cancellationToken);
    }

    /// <summary>Undoes a merging.</summary>
    public async Task SplitOffAsync(Guid id, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (theme, review) = await ToChangeAsync(id, acting, cancellationToken);
        theme.SplitOff();
        await context.SaveAsync(acting, "Split off theme", ReviewRecords.Subject(review, Kind, theme.Id), cancellationToken);
    }

    private async Task<(Theme Theme, Review Review)> ToChangeAsync(Guid id, ActionContext acting, CancellationToken cancellationToken)
    {
        var theme = await context.Set<Theme>().SingleOrDefaultAsync(t => t.Id == id, cancellationToken) ?? throw ReviewRecords.NotThere();
        return (theme, await ReviewRecords.ToFindAsync(context, theme.ReviewId, acting, cancellationToken));
    }
}
