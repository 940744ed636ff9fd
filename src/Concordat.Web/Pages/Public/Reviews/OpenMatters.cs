using Concordat.Application.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Web.Pages.Public.Reviews;

/// <summary>What of a recommendation is refused, put off, not answered or not done, each with the reason on record.</summary>
public sealed record OpenMatters(string Sentence, string? Why, bool AsksForReason = true)
{
    public static IReadOnlyList<OpenMatters> Of(PublicRecommendation one)
    {
        if (one.Status == RecommendationStatus.Withdrawn) return [new($"{one.Reference} was withdrawn.", one.WithdrawnReason)];
        return one.Status == RecommendationStatus.Issued ? [.. Answers(one), .. Actions(one)] : [];
    }

    private static IEnumerable<OpenMatters> Answers(PublicRecommendation one)
    {
        foreach (var answer in one.Answers)
        {
            switch (answer.Standing)
            {
                case ResponseStanding.Rejected: yield return new($"{answer.Name} rejected {one.Reference}.", answer.Reason); break;
                case ResponseStanding.PartlyAccepted: yield return new($"{answer.Name} did not accept this part: {answer.NotAcceptedPart}", answer.Reason); break;
                case ResponseStanding.Deferred: yield return new($"{answer.Name} put its decision off until {DateWords.For(answer.DeferredUntil, "a later date")}.", answer.Reason); break;
                case ResponseStanding.Awaiting or ResponseStanding.Accepted: break;
            }
        }

        var silent = one.Answers.Where(answer => answer.Standing == ResponseStanding.Awaiting).Select(answer => answer.Name).ToList();
        if (silent.Count > 0) yield return new($"{ListWords.Join(silent)} {(silent.Count == 1 ? "has" : "have")} not responded yet{(one.RespondBy is { } by ? $"; the answer was asked for by {DateWords.For(by)}" : "")}.", null, AsksForReason: false);
    }

    private static IEnumerable<OpenMatters> Actions(PublicRecommendation one)
    {
        foreach (var action in one.Actions)
        {
            if (action.LateSince is { } due) yield return new($"{action.Reference} “{action.Title}” was due on {DateWords.For(due)} and is late.", action.Why);
            else if (action.Status is ActionStatus.Paused or ActionStatus.Superseded) yield return new($"{action.Reference} “{action.Title}” is {ActionStatusWords.For(action.Status).ToLowerInvariant()}.", action.Why);
        }
    }
}
