using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Concordat.Domain.Publication;

namespace Concordat.Application.Publication;

/// <summary>A document as it is kept with a published version.</summary>
public static class ReportDocumentJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The document as JSON.</summary>
    public static string Write(ReportDocument document) => JsonSerializer.Serialize(document, Options);

    /// <summary>The document read back.</summary>
    public static ReportDocument Read(string json) => JsonSerializer.Deserialize<ReportDocument>(json, Options)!;
}
