namespace Concordat.Domain.Publication;

/// <summary>A witness who was never asked to check their key points, and how many there are.</summary>
public sealed record ReportUnchecked(Guid WitnessId, string Witness, int Points);
