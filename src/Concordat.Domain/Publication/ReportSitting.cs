namespace Concordat.Domain.Publication;

/// <summary>A session as published: who spoke and what they said, under the names that may be published.</summary>
public sealed record ReportSitting(string Title, DateOnly? HeldOn, string? Place, IReadOnlyList<ReportTestimony> Testimonies);
