namespace Concordat.Domain.Shared;

/// <summary>A verb was refused. It carries every reason there is, not only the first, so that a person can mend them all at once.</summary>
public sealed class RefusedException : Exception
{
    /// <summary>Refuses for the reasons given, of which there must be at least one.</summary>
    public RefusedException(IReadOnlyList<Reason> reasons)
        : base(string.Join(" ", reasons.Select(r => r.Text)))
    {
        if (reasons.Count == 0) throw new ArgumentException("A refusal needs a reason.", nameof(reasons));
        Reasons = reasons;
    }

    /// <summary>Refuses for one reason.</summary>
    public RefusedException(string text, string? at = null)
        : this([new Reason(text, at)])
    {
    }

    /// <summary>All the reasons, in the order they should be read.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Does nothing when there is no reason to refuse, else throws with all of them.</summary>
    public static void ThrowIfAny(IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count > 0) throw new RefusedException(reasons);
    }
}
