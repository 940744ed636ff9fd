namespace Concordat.Documents.Reading.Drafts;

/// <summary>A statement of a self-assessment: its group, and whether it is a sign of things going well.</summary>
public sealed record DraftStatement(string? Group, string? Sign, string Text);
