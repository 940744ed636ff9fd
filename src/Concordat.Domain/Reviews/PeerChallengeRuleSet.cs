namespace Concordat.Domain.Reviews;

/// <summary>What follows a peer challenge, under the rule for challenges that ended from <paramref name="AppliesFrom"/> on (null: from the first).</summary>
public sealed record PeerChallengeRuleSet(string Key, string Name, DateOnly? AppliesFrom, string Source, IReadOnlyList<PeerChallengeStep> Steps);
