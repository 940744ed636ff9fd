using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Which reviews somebody wants listed and in what order; what is null is not asked.</summary>
public sealed record ReviewFilter
{
    /// <summary>How far they have come.</summary>
    public ReviewStatus? Status { get; init; }

    /// <summary>True for all that are not closed.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>What they are.</summary>
    public ReviewKind? Kind { get; init; }

    /// <summary>The council that convened them.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>True for those convened by the partnership as a whole.</summary>
    public bool Joint { get; init; }

    /// <summary>Words in the title, or a reference such as REV-3.</summary>
    public string? Words { get; init; }

    /// <summary>In what order.</summary>
    public ReviewOrder Order { get; init; }

    /// <summary>The other way round.</summary>
    public bool Descending { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many to a page.</summary>
    public int PageSize { get; init; } = 25;
}
