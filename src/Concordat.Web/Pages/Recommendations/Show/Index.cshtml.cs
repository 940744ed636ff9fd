using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Show;

/// <summary>One recommendation: its words, each response in its addressee's own words, actions, follow-up, history.</summary>
[Needs(RecordKind.Recommendation, Verb.See)]
public sealed class IndexModel : RecommendationPage
{
    public Recommendation One => Shown.Recommendation;

    public string ReviewAddress => $"{Address}/reviews/{Shown.Review.Reference.ToLowerInvariant()}";

    public string WhoCanSeeIt => WhoCanSee.Sentence(
        One.IsExempt ? RecordKind.ExemptMatter : One.Status == RecommendationStatus.Draft ? RecordKind.Finding : RecordKind.Recommendation,
        Partnership, Shown.Review.KeptToConvener ? Shown.Review.ConvenedByOrganisationId : null)
        + (One.IsExempt && One.Status != RecommendationStatus.Draft ? " Those who answer for an organisation it is made to see it too." : "");

    public async Task<IActionResult> OnGetAsync() => await FindAsync() ? Page() : NotFound();
}
