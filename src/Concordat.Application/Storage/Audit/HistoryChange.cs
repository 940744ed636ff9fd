namespace Concordat.Application.Storage.Audit;

/// <summary>One thing that an act changed, in words. Withheld: that it changed is known, what it was is not shown.</summary>
public sealed record HistoryChange(string Record, string Property, string? Before, string? After, bool Withheld);
