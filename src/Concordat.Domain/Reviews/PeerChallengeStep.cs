namespace Concordat.Domain.Reviews;

/// <summary>One thing that must have happened so many weeks or months after a peer challenge ended. <paramref name="IsAbout"/>: the date is aimed at, not a limit.</summary>
public sealed record PeerChallengeStep(string Name, int Weeks, int Months, bool IsAbout, string? OnlyIf = null);
