using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A key point with what its witness is called before this viewer: in confidence, the pseudonym.</summary>
public sealed record EvidencePointView(KeyPoint Point, string WitnessCalled);
