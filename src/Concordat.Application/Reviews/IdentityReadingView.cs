namespace Concordat.Application.Reviews;

/// <summary>One line of the log of readings: when, who, whose identity (by pseudonym) and why.</summary>
public sealed record IdentityReadingView(DateTime At, string Reader, string Pseudonym, string Reason);
