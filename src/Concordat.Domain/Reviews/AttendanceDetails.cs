namespace Concordat.Domain.Reviews;

/// <summary>What a person says of somebody's attendance.</summary>
public sealed record AttendanceDetails(
    string Name, AttendanceCapacity Capacity, Guid? OrganisationId = null, TimeOnly? ArrivedAt = null, TimeOnly? LeftAt = null, string? WhyLeft = null);
