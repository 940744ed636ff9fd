namespace Concordat.Domain.Publication;

/// <summary>What one witness said, as published.</summary>
public sealed record ReportTestimony(string Witness, IReadOnlyList<string> Points);
