using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>One dated step after a peer challenge. The date is the last day, inclusive, unless the step is only about then.</summary>
public sealed record PeerChallengeDeadline(PeerChallengeStep Step, Worked<DateOnly> On)
{
    public string Words => (Step.IsAbout ? $"{Step.Name} about {DateWords.For(On.Value)}" : $"{Step.Name} by {DateWords.For(On.Value)}")
        + (Step.OnlyIf is null ? "" : $", if {Step.OnlyIf}");
}
