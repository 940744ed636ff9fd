using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.TestKit;

namespace Concordat.Web.Tests.Pages.Reviews;

/// <summary>Sets up reviews for tests of their pages.</summary>
internal static class ReviewKit
{
    public const string Title = "Review of “shared” services, O’Brien & others";

    public static Task<Review> SetUpAsync(this WebOffice office, Func<ReviewSetUp, ReviewSetUp>? adjust = null)
    {
        var setUp = new ReviewSetUp { Title = Title, ConvenedByBodyId = office.Bodies["Joint Scrutiny Panel"] };
        return office.WithAsync<ReviewService, Review>(reviews => reviews.SetUpAsync(office.PartnershipId, adjust?.Invoke(setUp) ?? setUp, office.Program));
    }

    public static ReviewSetUp KeptToFenmoor(this ReviewSetUp setUp, WebOffice office) =>
        setUp with { ConvenedByBodyId = office.Bodies["Fenmoor Overview and Scrutiny Committee"], KeptToConvener = true };

    public static string AddressOf(this WebOffice office, Review review) => $"{office.Address}/reviews/{review.Reference.ToLowerInvariant()}";
}
