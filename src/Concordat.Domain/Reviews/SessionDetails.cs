namespace Concordat.Domain.Reviews;

/// <summary>What a person says of a session.</summary>
public sealed record SessionDetails(string Title, DateOnly? HeldOn, TimeOnly? From = null, TimeOnly? To = null, string? Place = null);
