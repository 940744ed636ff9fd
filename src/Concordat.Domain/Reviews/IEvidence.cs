using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One record of what a review heard. Whether it was given in confidence is on the record itself, so that every list can leave it
/// out in its query: nobody whom the review does not name finds it, or that it is there.
/// </summary>
public interface IEvidence : IHeldInConfidence
{
    /// <summary>Key.</summary>
    Guid Id { get; }

    /// <summary>The review it was given to.</summary>
    Guid ReviewId { get; }
}
