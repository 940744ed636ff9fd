namespace Concordat.Documents.Reading;

/// <summary>Where a piece of a paper's text stands: a 1-based line (paragraph, in a word-processor file) and the characters from <paramref name="Start"/>.</summary>
public readonly record struct SourceRange(int Line, int Start, int Length);
