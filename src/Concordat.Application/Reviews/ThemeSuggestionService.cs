using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Suggests themes from the points a viewer may see, and remembers what the panel made of each. Nothing is kept of a suggestion
/// until somebody takes or dismisses it.
/// </summary>
public sealed partial class ThemeSuggestionService(ConcordatContext context, ThemeService themes)
{
    private const string Kind = "theme suggestion";

    /// <summary>Takes a suggestion and gives the theme its points are under now.</summary>
    public async Task<Theme> AcceptAsync(AcceptSuggestion input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (review, suggestion) = await ToSettleAsync(input.ReviewId, input.Key, acting, cancellationToken);
        var chosen = suggestion.Points.Select(p => p.Evidence.Point).Where(p => input.Points.Contains(p.Id)).ToList();
        if (chosen.Count == 0) throw new RefusedException("Choose at least one point that carries the theme.", nameof(AcceptSuggestion.Points));
        Theme theme;
        if (input.ThemeId is { } into)
        {
            theme = await context.Set<Theme>().VisibleTo(acting.By, review.PartnershipId, context).SingleOrDefaultAsync(t => t.Id == into && t.ReviewId == review.Id && t.MergedIntoId == null, cancellationToken)
                ?? throw new RefusedException("Choose a theme of this review.", nameof(AcceptSuggestion.ThemeId));
        }
        else
        {
            theme = Theme.Make(acting.NewKey(), review.Id, await themes.NextPlaceAsync(review.Id, cancellationToken), input.Name ?? "");
            theme.TookFrom(input.Key, suggestion.InConfidence);
            context.Add(theme);
        }

        foreach (var point in chosen) theme.Carry(point.Id);
        await context.SaveAsync(acting, input.ThemeId is null ? "Took suggested theme" : "Put suggested points under theme", ThemeService.Subject(review, "theme", theme.Id, [theme, .. chosen]), cancellationToken);
        return theme;
    }

    /// <summary>Dismisses a suggestion: it is not made again until it is taken back.</summary>
    public async Task DismissAsync(Guid reviewId, string key, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (review, suggestion) = await ToSettleAsync(reviewId, key, acting, cancellationToken);
        if (suggestion.Dismissed is not null) return;
        var dismissed = DismissedSuggestion.Remember(acting.NewKey(), review.Id, key, suggestion.Found.Label, acting.Today, suggestion.InConfidence);
        context.Add(dismissed);
        await context.SaveAsync(acting, "Dismissed suggested theme", ThemeService.Subject(review, Kind, dismissed.Id, [dismissed]), cancellationToken);
    }

    /// <summary>Takes a dismissal back.</summary>
    public async Task TakeBackAsync(Guid reviewId, Guid dismissedId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToFindAsync(context, reviewId, acting, cancellationToken);
        var dismissed = await context.Set<DismissedSuggestion>().VisibleTo(acting.By, review.PartnershipId, context).SingleOrDefaultAsync(d => d.Id == dismissedId && d.ReviewId == reviewId, cancellationToken) ?? throw ReviewRecords.NotThere();
        context.Remove(dismissed);
        await context.SaveAsync(acting, "Took back the dismissal of suggested theme", ThemeService.Subject(review, Kind, dismissed.Id, [dismissed]), cancellationToken);
    }

    private async Task<(Review Review, ThemeSuggestion Suggestion)> ToSettleAsync(Guid reviewId, string key, ActionContext acting, CancellationToken cancellationToken)
    {
        var review = await ReviewRecords.ToFindAsync(context, reviewId, acting, cancellationToken);
        return (review, await FindAsync(review, key, acting.By, cancellationToken) ?? throw new RefusedException("The evidence no longer suggests this theme. Go back to the suggestions and look again."));
    }
}
