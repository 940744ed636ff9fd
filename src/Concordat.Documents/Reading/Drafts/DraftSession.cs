using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>An evidence session. <see cref="Date"/> is null when the paper gives none, or one that cannot be.</summary>
public sealed record DraftSession
{
    public DateOnly? Date { get; init; }

    public string Title { get; init; } = "";

    public List<DraftWitness> Witnesses { get; init; } = [];

    public List<DraftPanelList> Panel { get; init; } = [];

    public int Line { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }
}
