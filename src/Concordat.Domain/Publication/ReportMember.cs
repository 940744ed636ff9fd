namespace Concordat.Domain.Publication;

/// <summary>A member of the review as the report names them.</summary>
public sealed record ReportMember(string Name, string? Group, string? Role);
