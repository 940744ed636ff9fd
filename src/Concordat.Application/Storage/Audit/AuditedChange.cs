namespace Concordat.Application.Storage.Audit;

/// <summary>One property before and after. Where the record is in confidence only the property's name is kept.</summary>
public sealed record AuditedChange(string Property, string? Before, string? After, bool Withheld = false);
