using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Which actions a list shows; all of it is in the address.</summary>
public sealed record ActionFilter
{
    public ActionStatus? Status { get; init; }
    public Guid? OrganisationId { get; init; }
    public int? ReviewNumber { get; init; }
    public bool Overdue { get; init; }
    public bool Stale { get; init; }

    /// <summary>Only those the viewer owns.</summary>
    public bool Mine { get; init; }

    public ActionOrder Order { get; init; }
    public int Page { get; init; } = 1;
    public int PageSize { get; init; } = 50;
}
