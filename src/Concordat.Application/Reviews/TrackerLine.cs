namespace Concordat.Application.Reviews;

/// <summary>What a row of an imported tracker does, or why it cannot.</summary>
public sealed record TrackerLine(int Row, string Sentence);
