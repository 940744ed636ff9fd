namespace Concordat.Documents.Reading.Drafts;

/// <summary>A member of a peer team.</summary>
public sealed record DraftTeamMember(string? Name, string? Role);
