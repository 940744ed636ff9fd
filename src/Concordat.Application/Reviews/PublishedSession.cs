namespace Concordat.Application.Reviews;

/// <summary>A session that was not in confidence.</summary>
public sealed record PublishedSession(string Title, DateOnly? HeldOn, IReadOnlyList<PublishedWitness> Witnesses, IReadOnlyList<string> PanelNotes);
