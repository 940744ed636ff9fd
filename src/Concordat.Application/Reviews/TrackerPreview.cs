namespace Concordat.Application.Reviews;

/// <summary>What importing a tracker would do. With one fault nothing is imported.</summary>
public sealed record TrackerPreview(IReadOnlyList<TrackerLine> Changes, IReadOnlyList<TrackerLine> Faults, int Rows);
