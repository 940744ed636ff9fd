namespace Concordat.Application.MyWork;

/// <summary>What changed since an instant, newest first, and how many records in all where not every one is shown.</summary>
public sealed record Changes(DateTime Since, IReadOnlyList<Change> Latest, int Records);
