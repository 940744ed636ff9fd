using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>
/// Something that waits for the viewer. <paramref name="Path"/> is its address below the partnership's, such as
/// "recommendations/rec-12". <paramref name="DueOn"/> is null where no day was set.
/// </summary>
public sealed record WaitingItem(ReminderSubject Kind, string Title, Guid PartnershipId, string PartnershipSlug, string Path, DateOnly? DueOn, bool IsLate, Guid? OrganisationId);
