using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>That somebody read an identity, when, and why: the review's own log, to which lines are only added.</summary>
public sealed class IdentityReading
{
    private IdentityReading()
    {
    }

    /// <summary>Logs a reading. There is none without a reason.</summary>
    public static IdentityReading Log(Guid id, Guid reviewId, Guid witnessId, Guid personId, string reason, DateTime at)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeLogged(reason));
        return new IdentityReading { Id = id, ReviewId = reviewId, WitnessId = witnessId, PersonId = personId, Reason = reason.Trim(), At = at };
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>Whose identity.</summary>
    public Guid WitnessId { get; private set; }

    /// <summary>Who read it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Why, in their words.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTime At { get; private set; }

    /// <summary>Why an identity cannot be read.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeLogged(string? reason)
    {
        if (!Given.IsGiven(reason)) return [new("Say why you need to know who this is. The reason is kept in the review’s log.", nameof(Reason))];
        return [.. TextLimit.Reasons("The reason", reason, 2_000, nameof(Reason))];
    }
}
