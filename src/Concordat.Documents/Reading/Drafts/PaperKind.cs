using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>What kind of paper it is, by what was found in it; <see cref="Report"/> when nothing tells.</summary>
[JsonConverter(typeof(PaperKindJsonConverter))]
public enum PaperKind
{
    Report,
    Sessions,
    AreaReview,
    Questions,
    Tracker,
    PeerChallenge,
    Register,
}
