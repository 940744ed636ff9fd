using Concordat.Application.Partnerships;

namespace Concordat.Application.Shared;

/// <summary>Who acts, when, and why: given to every verb of a service, and written into the audit trail with the change.</summary>
public sealed record ActionContext(Viewer By, DateTime At, string? Why = null)
{
    /// <summary>The form it is done through; null where there is none. Sent again, it makes nothing more.</summary>
    public FormSent? Form { get; init; }

    /// <summary>The day it is where the councils are.</summary>
    public DateOnly Today => UkClock.DateOf(At);

    /// <summary>A key for a new record; keys sort by the time they were made.</summary>
    public Guid NewKey() => Guid.CreateVersion7(new DateTimeOffset(At, TimeSpan.Zero));
}
