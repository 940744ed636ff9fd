using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// The dates that follow from the day a peer challenge ended: by the rule set in force that day, or another the council chose.
/// Months keep the day of the month, or take the last day of a shorter month.
/// </summary>
public static class PeerChallengeDeadlines
{
    public static IReadOnlyList<PeerChallengeDeadline> For(DateOnly ended, PeerChallengeRuleSet? chosen = null)
    {
        var rules = chosen ?? PeerChallengeRuleSets.InForceOn(ended);
        return [.. rules.Steps.Select(step => new PeerChallengeDeadline(step, On(ended, rules, step, chosen is not null)))];
    }

    private static Worked<DateOnly> On(DateOnly ended, PeerChallengeRuleSet rules, PeerChallengeStep step, bool wasChosen)
    {
        var on = MonthArithmetic.AddMonths(ended, step.Months).AddDays(7 * step.Weeks);
        var length = step.Weeks > 0 ? ListWords.Count(step.Weeks, "week", "weeks") : ListWords.Count(step.Months, "month", "months");
        return new(on, new Working(
            $"{step.Name}: {rules.Name}", rules.Source,
            $"The challenge ended on {DateWords.For(ended)}; {length} later is {DateWords.For(on)}.",
            DateWords.For(on), null,
            [
                new("Peer challenge ended", DateWords.For(ended), null, null, null),
                new(step.IsAbout ? "About" : "At most",
                    (step.Weeks > 0 ? step.Weeks : step.Months).ToString(CultureInfo.InvariantCulture), step.Weeks > 0 ? "weeks" : "months", rules.Source, null),
                new("Rule set", rules.Name, null, wasChosen ? "Chosen for this review" : "In force when the challenge ended", null),
            ]));
    }
}
