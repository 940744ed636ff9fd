using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One recommendation's standing in a few words, computed from the answers: "Accepted by all 3", "Accepted by 2, deferred by 1",
/// "Accepted by 1, awaiting 2 of 3". Every standing that occurs is in it, so no minority is hidden.
/// </summary>
public static class RecommendationStanding
{
    public static Worked<string> Of(Recommendation recommendation)
    {
        var counts = Counts(recommendation.Addressees.Select(addressee => addressee.Standing));
        var words = Words(recommendation.Status, counts);
        return new(words, new Working(
            "Standing of a recommendation", null,
            "The recommendation's own status, then each addressee's latest response, counted. Whoever has not responded is counted as awaiting.",
            words, null,
            [
                new("Status", RecommendationStatusWords.For(recommendation.Status), null, recommendation.Reference, null),
                .. counts.Select(count => new WorkingInput(
                    ResponseStandingWords.For(count.Standing), count.Number.ToString(CultureInfo.InvariantCulture), "addressees", recommendation.Reference, null)),
            ]));
    }

    /// <summary>The same words, of an outline.</summary>
    public static string WordsOf(RecommendationOutline outline) => Words(outline.Status, Counts(outline.Addressees.Select(addressee => addressee.Standing)));

    private static string Words(RecommendationStatus status, List<(ResponseStanding Standing, int Number)> counts) => status switch
    {
        RecommendationStatus.Draft => "Draft",
        RecommendationStatus.Issued => Answers(counts),
        RecommendationStatus.Closed => $"Closed: {LowerFirst(Answers(counts))}",
        RecommendationStatus.Withdrawn => counts.Exists(count => count.Standing != ResponseStanding.Awaiting)
            ? $"Withdrawn: {LowerFirst(Answers(counts))}"
            : "Withdrawn",
    };

    private static string Answers(List<(ResponseStanding Standing, int Number)> counts)
    {
        var total = counts.Sum(count => count.Number);
        return counts.Count switch
        {
            0 => "No addressee",
            1 when total == 1 => ResponseStandingWords.For(counts[0].Standing),
            1 when counts[0].Standing == ResponseStanding.Awaiting => string.Create(CultureInfo.InvariantCulture, $"Awaiting all {total}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"{ResponseStandingWords.For(counts[0].Standing)} by all {total}"),
            _ => UpperFirst(string.Join(", ", counts.Select(count => count.Standing == ResponseStanding.Awaiting
                ? string.Create(CultureInfo.InvariantCulture, $"awaiting {count.Number} of {total}")
                : string.Create(CultureInfo.InvariantCulture, $"{LowerFirst(ResponseStandingWords.For(count.Standing))} by {count.Number}")))),
        };
    }

    // The sentence reads from agreement to refusal, and ends with who is still to answer.
    private static List<(ResponseStanding Standing, int Number)> Counts(IEnumerable<ResponseStanding> standings) =>
        [.. standings
            .CountBy(standing => standing)
            .OrderBy(count => count.Key == ResponseStanding.Awaiting)
            .ThenByDescending(count => count.Key)
            .Select(count => (count.Key, count.Value))];

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string UpperFirst(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
