namespace Concordat.Documents.Reading.Drafts;

/// <summary>When something is due, as printed, and the date where the words are one.</summary>
public sealed record DraftDue(string Text, DateOnly? Date);
