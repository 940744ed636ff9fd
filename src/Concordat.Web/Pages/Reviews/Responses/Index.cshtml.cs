using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Pages.Recommendations;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Responses;

/// <summary>The recommendations of a review and what each addressee said to each: a row for each recommendation, a column for each addressee.</summary>
[Needs(RecordKind.Recommendation, Verb.See)]
public sealed class IndexModel(RecommendationListService recommendations, RecommendationService writing, TimeProvider clock) : ReviewPage
{
    public IReadOnlyList<RecommendationRow> Rows { get; private set; } = [];

    public bool MayWrite => RecommendationPolicy.MayWrite(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>The columns: every organisation, or body in it, that any recommendation is made to.</summary>
    public IReadOnlyList<(Guid OrganisationId, string? BodyName, string Name)> Columns =>
        [.. Rows.SelectMany(r => r.Recommendation.Addressees)
            .GroupBy(a => (a.OrganisationId, Body: a.BodyName?.ToUpperInvariant()))
            .Select(g => (g.Key.OrganisationId, g.First().BodyName, Name: AddresseeNames.Short(Partnership, g.First())))
            .OrderBy(c => Order(c.OrganisationId)).ThenBy(c => c.Name, StringComparer.OrdinalIgnoreCase)];

    public async Task OnGetAsync() => Rows = await recommendations.OfReviewAsync(Review, Viewer, clock.Today());

    /// <summary>Moves a draft a place up or down.</summary>
    public async Task<IActionResult> OnPostMoveAsync(Guid recommendation, bool earlier)
    {
        if (!await TryAsync(() => writing.MoveAsync(recommendation, earlier, Acting())))
        {
            await OnGetAsync();
            return Page();
        }

        Success("The order was changed.");
        return Redirect($"{ReviewAddress}/recommendations");
    }

    /// <summary>What a column's addressee was asked in a row; null where it is not addressed.</summary>
    public static Addressee? Cell(RecommendationRow row, (Guid OrganisationId, string? BodyName, string Name) column) =>
        row.Recommendation.Addressees.FirstOrDefault(a => a.OrganisationId == column.OrganisationId && string.Equals(a.BodyName, column.BodyName, StringComparison.OrdinalIgnoreCase));

    private int Order(Guid organisationId)
    {
        for (var i = 0; i < Partnership.Organisations.Count; i++)
        {
            if (Partnership.Organisations[i].Id == organisationId) return i;
        }

        return int.MaxValue;
    }
}
