using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// All the answers to one recommendation: a count for each standing that occurs, naming who stands there, the worst first.
/// Nobody is left out and nothing is averaged: whoever has not answered is counted as awaiting, and a condition stays beside the name.
/// </summary>
public sealed record ResponseRollUp(Guid RecommendationId, string Reference, IReadOnlyList<ResponseRollUpLine> Lines, int Total)
{
    /// <summary>The worst standing any addressee has; awaiting where there is no addressee yet.</summary>
    public ResponseStanding Worst => Lines.Count == 0 ? ResponseStanding.Awaiting : Lines[0].Standing;

    public static Worked<ResponseRollUp> Of(Recommendation recommendation, Func<Guid, string> nameOf)
    {
        var lines = recommendation.Addressees
            .GroupBy(addressee => addressee.Standing)
            .OrderBy(group => group.Key)
            .Select(group => new ResponseRollUpLine(group.Key, [.. group
                .Select(addressee => new ResponseRollUpEntry(addressee.Id, addressee.NameIn(nameOf), addressee.Latest?.Condition, addressee.Latest?.DeferredUntil))
                .OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(entry => entry.AddresseeId)]))
            .ToList();
        var rollUp = new ResponseRollUp(recommendation.Id, recommendation.Reference, lines, recommendation.Addressees.Count);
        return new(rollUp, new Working(
            "Responses to a recommendation",
            "Each addressee answers separately; counts name who answered and the worst comes first",
            $"{recommendation.Reference} is made to {ListWords.Count(rollUp.Total, "addressee", "addressees")}. Each is counted once, by its latest response, or as awaiting a response.",
            rollUp.Words, null,
            [.. lines.Select(line => new WorkingInput(
                ResponseStandingWords.For(line.Standing),
                line.Count.ToString(CultureInfo.InvariantCulture), "addressees",
                ListWords.Join(line.Entries.Select(entry => entry.Words)), null))]));
    }

    /// <summary>"Rejected by 1: Fenmoor Borough Council. Accepted by 2: …", worst first.</summary>
    public string Words => Lines.Count == 0 ? "No addressee yet" : string.Join(" ", Lines.Select(line => line.Words));

    /// <summary>Several recommendations, the one with the worst answers first; within the same worst, the more of them first.</summary>
    public static IReadOnlyList<ResponseRollUp> WorstFirst(IEnumerable<ResponseRollUp> rollUps) =>
        [.. rollUps.OrderBy(rollUp => rollUp.Worst).ThenByDescending(rollUp => rollUp.Lines.Count == 0 ? 0 : rollUp.Lines[0].Count)
            .ThenBy(rollUp => rollUp.Reference.Length).ThenBy(rollUp => rollUp.Reference, StringComparer.Ordinal)];
}
