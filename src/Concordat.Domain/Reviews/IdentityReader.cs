using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>Somebody whom a review names to read its evidence in confidence, and its identities where their role lets them.</summary>
public sealed class IdentityReader : IVersioned
{
    private IdentityReader()
    {
    }

    /// <summary>Names a reader.</summary>
    public static IdentityReader Name(Guid id, Guid reviewId, Guid personId, Guid? namedByPersonId, DateTime at) =>
        new() { Id = id, ReviewId = reviewId, PersonId = personId, NamedByPersonId = namedByPersonId, NamedAt = at };

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>Who may read.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>Who named them.</summary>
    public Guid? NamedByPersonId { get; private set; }

    /// <summary>When.</summary>
    public DateTime NamedAt { get; private set; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Ends it.</summary>
    public void End(DateTime at)
    {
        if (EndedAt is not null) throw new RefusedException("This person is no longer a reader.");
        EndedAt = at;
    }
}
