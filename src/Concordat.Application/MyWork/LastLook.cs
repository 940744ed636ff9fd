namespace Concordat.Application.MyWork;

/// <summary>Up to when a person has seen what changed.</summary>
public sealed class LastLook
{
    public Guid PersonId { get; set; }

    public DateTime LookedAt { get; set; }

    /// <summary>The last entry of the audit trail there was then: what comes after it is new, whatever day is taken as today. Null for a look from before it was kept.</summary>
    public long? LookedTo { get; set; }
}
