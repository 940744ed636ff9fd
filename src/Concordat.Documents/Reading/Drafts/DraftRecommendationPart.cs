namespace Concordat.Documents.Reading.Drafts;

/// <summary>A part of a recommendation, such as "a)".</summary>
public sealed record DraftRecommendationPart(string? Number, string Text, int Line);
