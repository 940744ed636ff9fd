namespace Concordat.Domain.Reviews;

/// <summary>A passage of evidence given in confidence that may identify someone: where it stands, and a sentence on what to do.</summary>
public sealed record SpeakerWarning(SpeakerWarningKind Kind, int Start, int Length, string Matched, string Sentence);
