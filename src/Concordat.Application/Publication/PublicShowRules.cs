using Concordat.Domain.Reviews;

namespace Concordat.Application.Publication;

/// <summary>What belongs in each public list, and its words. A recommendation may be in several.</summary>
public static class PublicShowRules
{
    /// <summary>Whether a recommendation is in the list.</summary>
    public static bool Holds(PublicShow show, PublicRecommendation one) => show switch
    {
        PublicShow.All => true,
        PublicShow.Awaiting => one.Status == RecommendationStatus.Issued && one.Answers.Any(answer => answer.Standing is ResponseStanding.Awaiting or ResponseStanding.Deferred),
        PublicShow.Accepted => one.Answers.Count > 0 && one.Answers.All(answer => answer.Standing == ResponseStanding.Accepted),
        PublicShow.NotAccepted => one.Answers.Any(answer => answer.Standing is ResponseStanding.Rejected or ResponseStanding.PartlyAccepted),
        PublicShow.Late => one.IsLate,
        PublicShow.Closed => one.Status == RecommendationStatus.Closed,
    };

    /// <summary>The words of the list.</summary>
    public static string WordsFor(PublicShow show) => show switch
    {
        PublicShow.All => "recommendations",
        PublicShow.Awaiting => "wait for a decision",
        PublicShow.Accepted => "accepted in full by all",
        PublicShow.NotAccepted => "not accepted, or only in part, by at least one",
        PublicShow.Late => "with an action that is late",
        PublicShow.Closed => "closed as done with",
    };
}
