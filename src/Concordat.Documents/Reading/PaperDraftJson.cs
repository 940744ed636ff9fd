using System.Text.Json;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading;

/// <summary>Writes drafts in the shape that `import --json` promises, and reads them again unchanged.</summary>
public static class PaperDraftJson
{
    public static string Write(PaperDraft draft) => JsonSerializer.Serialize(draft, PaperDraftJsonContext.Readable.PaperDraft);

    public static void Write(Stream output, PaperDraft draft) => JsonSerializer.Serialize(output, draft, PaperDraftJsonContext.Readable.PaperDraft);

    /// <exception cref="JsonException">The text is not a draft.</exception>
    public static PaperDraft Read(string json) =>
        JsonSerializer.Deserialize(json, PaperDraftJsonContext.Readable.PaperDraft) ?? throw new JsonException("The text is not a draft.");

    /// <summary>One object for each file, in order: the draft with `file`, `sha256` and `error`, which is null when the file was read.</summary>
    public static void WriteAll(Stream output, IEnumerable<PaperReadingResult> results)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = PaperDraftJsonContext.Encoder });
        writer.WriteStartArray();
        foreach (var result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("file", result.File);
            writer.WriteString("sha256", result.Sha256.Length == 0 ? null : result.Sha256);
            if (result.Refusals.Count == 0)
                writer.WriteNull("error");
            else
                writer.WriteString("error", string.Join(' ', result.Refusals.Select(refusal => refusal.Text)));
            WriteMembers(writer, result.Draft);
            writer.WriteEndObject();
            writer.Flush();
        }
        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, PaperDraft? draft)
    {
        if (draft is null)
            return;
        using var members = JsonSerializer.SerializeToDocument(draft, PaperDraftJsonContext.Readable.PaperDraft);
        foreach (var member in members.RootElement.EnumerateObject())
            member.WriteTo(writer);
    }
}
