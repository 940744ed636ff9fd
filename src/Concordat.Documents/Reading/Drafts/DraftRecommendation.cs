using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>A recommendation as printed. <see cref="Number"/> keeps a closing bracket ("a)") but not a full stop; null when it has none.</summary>
public sealed record DraftRecommendation
{
    public string? Number { get; init; }

    public string Text { get; init; } = "";

    public string? Area { get; init; }

    public List<string> AddressedTo { get; init; } = [];

    public List<DraftRecommendationPart> Children { get; init; } = [];

    public string? Response { get; init; }

    public string? Lead { get; init; }

    public DraftDue? Due { get; init; }

    public string? Status { get; init; }

    public int Line { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }
}
