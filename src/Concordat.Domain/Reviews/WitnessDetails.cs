namespace Concordat.Domain.Reviews;

/// <summary>What a person says of a witness.</summary>
public sealed record WitnessDetails(string? Name, string? Role = null, int? GroupSize = null);
