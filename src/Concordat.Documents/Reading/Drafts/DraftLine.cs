using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>A sentence with the line it stands on.</summary>
public sealed record DraftLine(int Line, string Text)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }
}
