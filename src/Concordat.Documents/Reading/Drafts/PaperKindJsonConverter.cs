using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordat.Documents.Reading.Drafts;

/// <summary>Writes a kind in camel case ("areaReview").</summary>
public sealed class PaperKindJsonConverter() : JsonStringEnumConverter<PaperKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
