namespace Concordat.Domain.Reviews;

/// <summary>
/// The Local Government Association's rules for corporate peer challenges, by when they applied. A new rule is one more entry here;
/// the earlier ones stay, because a challenge keeps the rule in force when it took place.
/// </summary>
public static class PeerChallengeRuleSets
{
    public static PeerChallengeRuleSet From2021 { get; } = new(
        "2021", "2021 rule", null, "Local Government Association, corporate peer challenge terms until 31 March 2024",
        [
            new("Report and action plan published", 6, 0, false),
            new("Check-in", 0, 6, true),
        ]);

    public static PeerChallengeRuleSet FromApril2024 { get; } = new(
        "2024-04", "April 2024 rule", new DateOnly(2024, 4, 1), "Local Government Association, strengthened corporate peer challenge from April 2024",
        [
            new("Report and action plan published", 0, 3, false),
            new("Action plan published", 0, 5, false, "the plan was not ready with the report"),
            new("Progress review", 0, 10, true),
            new("Progress review report published", 0, 12, false),
        ]);

    /// <summary>Earliest first.</summary>
    public static IReadOnlyList<PeerChallengeRuleSet> All { get; } = [From2021, FromApril2024];

    public static PeerChallengeRuleSet InForceOn(DateOnly ended) => All.Last(set => set.AppliesFrom is null || set.AppliesFrom <= ended);

    /// <summary>The set a review has chosen by key, or null where there is none of that key.</summary>
    public static PeerChallengeRuleSet? ForKey(string? key) => All.FirstOrDefault(set => string.Equals(set.Key, key, StringComparison.OrdinalIgnoreCase));
}
