using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>A witness, a pseudonym or a group. <see cref="Name"/> is null when only a role is given; <see cref="Role"/> is null unless the paper gives one.</summary>
public sealed record DraftWitness
{
    public string? Name { get; init; }

    public string? Role { get; init; }

    public bool InConfidence { get; init; }

    public List<DraftPoint> Points { get; init; } = [];

    public int Line { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }
}
