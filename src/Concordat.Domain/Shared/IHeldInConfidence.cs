namespace Concordat.Domain.Shared;

/// <summary>
/// A record that may have been given in confidence. While it is, the audit trail names which of its properties changed and
/// never their values, search does not index it, and no export holds it unless the reader is named by the review.
/// </summary>
public interface IHeldInConfidence
{
    /// <summary>True when the record was given in confidence.</summary>
    bool InConfidence { get; }
}
