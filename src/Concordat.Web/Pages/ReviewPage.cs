using System.Globalization;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;

namespace Concordat.Web.Pages;

/// <summary>A page of one review. A review the viewer may not see does not exist for them.</summary>
public abstract class ReviewPage : PartnershipPage
{
    /// <summary>The review of the address, as stored; not tracked for change.</summary>
    public Review Review { get; private set; } = null!;

    /// <summary>The address of the review.</summary>
    public string ReviewAddress => $"{Address}/reviews/{Review.Reference.ToLowerInvariant()}";

    internal async Task<bool> FindReviewAsync(HttpContext http)
    {
        if (http.GetRouteValue("review") is not string reference || !TryNumber(reference, "rev-", out var number)) return false;
        var review = await http.RequestServices.GetRequiredService<ReviewService>().FindAsync(Partnership.Id, number, Viewer, http.RequestAborted);
        if (review is null) return false;
        Review = review;
        return true;
    }

    /// <summary>Reads the number of a reference in an address: 12 of rec-12.</summary>
    internal static bool TryNumber(string reference, string letters, out int number)
    {
        number = 0;
        return reference.StartsWith(letters, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(reference.AsSpan(letters.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
