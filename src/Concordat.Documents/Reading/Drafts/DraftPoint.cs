using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>A key point of a witness, with the points nested under it.</summary>
public sealed record DraftPoint
{
    public string Text { get; init; } = "";

    public int Line { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }

    public List<DraftPoint> Children { get; init; } = [];
}
