using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Who a witness in confidence is: closed with a key that is not in the database, kept apart from what they said, and erased on its
/// retention date (UK GDPR article 5(1)(e)).
/// </summary>
public sealed class ConfidentialIdentity : IVersioned
{
    private ConfidentialIdentity()
    {
    }

    /// <summary>Keeps an identity that was closed with the witness's key as its name.</summary>
    public static ConfidentialIdentity Keep(Guid witnessId, Guid reviewId, string closed, DateOnly eraseOn, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeKeptUntil(eraseOn, today));
        return new ConfidentialIdentity { WitnessId = witnessId, ReviewId = reviewId, Closed = closed, EraseOn = eraseOn };
    }

    /// <summary>The witness, and the key.</summary>
    public Guid WitnessId { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>The identity as it was closed; null once it is erased.</summary>
    public string? Closed { get; private set; }

    /// <summary>The day on which it is erased.</summary>
    public DateOnly EraseOn { get; private set; }

    /// <summary>When it was erased; null while it is kept.</summary>
    public DateTime? ErasedAt { get; private set; }

    /// <summary>Why it was erased.</summary>
    public string? ErasedBecause { get; private set; }

    /// <summary>Why an identity cannot be kept until that day.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeKeptUntil(DateOnly? eraseOn, DateOnly today)
    {
        if (eraseOn is null) return [new("Enter the day on which the identity is to be erased.", nameof(EraseOn))];
        if (eraseOn <= today) return [new("Enter a day after today on which the identity is to be erased.", nameof(EraseOn))];
        if (eraseOn > today.AddYears(10)) return [new("An identity is kept for no more than ten years. Enter an earlier day.", nameof(EraseOn))];
        return [];
    }

    /// <summary>Sets another retention date.</summary>
    public void KeepUntil(DateOnly eraseOn, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeKeptUntil(eraseOn, today));
        if (ErasedAt is not null) throw new RefusedException("This identity has been erased. There is nothing to keep.");
        EraseOn = eraseOn;
    }

    /// <summary>Replaces an identity that was closed wrongly, such as a name misspelt.</summary>
    public void Replace(string closed)
    {
        if (ErasedAt is not null) throw new RefusedException("This identity has been erased. There is nothing to correct.");
        Closed = closed;
    }

    /// <summary>Erases it for good. The witness keeps the pseudonym.</summary>
    public void Erase(string because, DateTime at)
    {
        if (ErasedAt is not null) throw new RefusedException("This identity has already been erased.");
        if (!Given.IsGiven(because)) throw new RefusedException("Say why the identity is erased.", nameof(ErasedBecause));
        Closed = null;
        ErasedAt = at;
        ErasedBecause = because.Trim();
    }
}
