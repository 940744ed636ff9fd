namespace Concordat.Documents.Reading.Drafts;

/// <summary>A clause, or the words struck out of one: a replaced clause gives two of them with the same label.</summary>
public sealed record DraftClause(string? Label, string Text, bool Struck, int Line);
