using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>A list the panel made itself after hearing witnesses. Items of a second level count as points of their list.</summary>
public sealed record DraftPanelList
{
    public string Heading { get; init; } = "";

    public List<DraftLine> Points { get; init; } = [];

    public int Line { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }
}
