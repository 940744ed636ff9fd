namespace Concordat.Application.MyWork;

/// <summary>Up to when a person has seen what changed.</summary>
public sealed class LastLook
{
    public Guid PersonId { get; set; }

    public DateTime LookedAt { get; set; }
}
