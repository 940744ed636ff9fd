namespace Concordat.Application.Reviews;

/// <summary>A body that may convene a review; of one organisation, or joint.</summary>
public sealed record BodyView(Guid Id, string Name, Guid? OrganisationId);
