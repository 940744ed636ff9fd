using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading;

[JsonSerializable(typeof(PaperDraft))]
internal sealed partial class PaperDraftJsonContext : JsonSerializerContext
{
    /// <summary>Letters, dashes and quotation marks as they are; what HTML could act on is escaped.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly PaperDraftJsonContext Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = Encoder,
    });
}
