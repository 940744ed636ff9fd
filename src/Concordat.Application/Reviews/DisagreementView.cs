using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Two points that disagree, with who said each.</summary>
public sealed record DisagreementView(Disagreement Disagreement, KeyPoint First, Witness FirstWitness, KeyPoint Second, Witness SecondWitness);
