using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>Two key points that disagree. Both are always shown; neither is preferred here.</summary>
public sealed class Disagreement : IVersioned, IEvidence
{
    private Disagreement()
    {
    }

    /// <summary>Marks that two points of one review disagree. It is in confidence as soon as one of them is.</summary>
    public static Disagreement Mark(Guid id, KeyPoint first, KeyPoint second, string? about)
    {
        List<Reason> reasons = [];
        if (first.Id == second.Id) reasons.Add(new("A point cannot disagree with itself. Choose another point.", nameof(SecondPointId)));
        if (first.ReviewId != second.ReviewId) reasons.Add(new("Choose two points of the same review.", nameof(SecondPointId)));
        reasons.AddRange(TextLimit.Reasons("What they disagree about", about, 500, nameof(About)));
        RefusedException.ThrowIfAny(reasons);
        return new Disagreement { Id = id, ReviewId = first.ReviewId, FirstPointId = first.Id, SecondPointId = second.Id, About = Given.Trimmed(about), InConfidence = first.InConfidence || second.InConfidence };
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>One point.</summary>
    public Guid FirstPointId { get; private set; }

    /// <summary>The other.</summary>
    public Guid SecondPointId { get; private set; }

    /// <summary>What they disagree about, in a sentence.</summary>
    public string? About { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>Follows one of its points into confidence.</summary>
    public void HoldInConfidence() => InConfidence = true;
}
