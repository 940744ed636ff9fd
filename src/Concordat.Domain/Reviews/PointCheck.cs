using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>A witness's answer about one key point. A correction stands beside the point until an officer takes it or leaves it.</summary>
public sealed class PointCheck : IVersioned, IEvidence
{
    private PointCheck()
    {
    }

    /// <summary>Records an answer. A correction needs its wording.</summary>
    public static PointCheck Record(Guid id, WitnessCheck check, KeyPoint point, PointCheckAnswer answer, string? correction, DateTime at)
    {
        if (answer == PointCheckAnswer.Corrected && !Given.IsGiven(correction)) throw new RefusedException("Write what you said, or confirm the point as it is.", nameof(Correction));
        return new PointCheck
        {
            Id = id,
            ReviewId = point.ReviewId,
            CheckId = check.Id,
            WitnessId = point.WitnessId,
            KeyPointId = point.Id,
            Answer = answer,
            Correction = answer == PointCheckAnswer.Corrected ? correction!.Trim() : null,
            AnsweredAt = at,
            InConfidence = point.InConfidence,
        };
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The check it came by.</summary>
    public Guid CheckId { get; private set; }

    /// <summary>The witness.</summary>
    public Guid WitnessId { get; private set; }

    /// <summary>The point.</summary>
    public Guid KeyPointId { get; private set; }

    /// <summary>What they say of it.</summary>
    public PointCheckAnswer Answer { get; private set; }

    /// <summary>How they put it; null when they confirmed it.</summary>
    public string? Correction { get; private set; }

    /// <summary>When they answered.</summary>
    public DateTime AnsweredAt { get; private set; }

    /// <summary>Whether the correction was taken into the point; null until an officer decides.</summary>
    public bool? Taken { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>True while a correction waits for an officer.</summary>
    public bool Waits => Answer == PointCheckAnswer.Corrected && Taken is null;

    /// <summary>Takes the correction into the point, or leaves the point as it is.</summary>
    public void Decide(KeyPoint point, bool take)
    {
        if (!Waits) throw new RefusedException("This correction has already been decided.");
        if (take) point.Change(Correction!, point.SaidOn);
        Taken = take;
    }

    /// <summary>Follows its point into confidence.</summary>
    public void HoldInConfidence() => InConfidence = true;
}
