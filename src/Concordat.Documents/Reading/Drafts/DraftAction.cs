using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>A row of an action table. <see cref="Recommendation"/> is the number its commentary gives it, or null.</summary>
public sealed record DraftAction
{
    public string Text { get; init; } = "";

    public string? Commentary { get; init; }

    public string? Status { get; init; }

    public List<string> References { get; init; } = [];

    public string? Recommendation { get; init; }

    public string? Lead { get; init; }

    public DraftDue? Due { get; init; }

    public int Line { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }
}
