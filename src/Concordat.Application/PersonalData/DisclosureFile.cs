using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Concordat.Application.Shared;
using Concordat.Domain.Shared;

namespace Concordat.Application.PersonalData;

/// <summary>Puts what was gathered into one file: a page to read, and the same as JSON for programs (UK GDPR article 20).</summary>
public static class DisclosureFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Zip(Disclosure disclosure)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "read-me.html", Html(disclosure), disclosure.MadeAt);
            Write(zip, "records.json", JsonSerializer.Serialize(disclosure, Json), disclosure.MadeAt);
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content, DateTime at)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc));
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(content);
    }

    private static string Html(Disclosure disclosure)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>").Append(E(disclosure.Title)).Append("</title></head><body>\n");
        html.Append("<h1>").Append(E(disclosure.Title)).Append("</h1>\n<p>Gathered on ").Append(E(DateWords.For(UkClock.DateOf(disclosure.MadeAt)))).Append(". ")
            .Append(E(ListWords.Count(disclosure.Records.Count, "record", "records"))).Append(".</p>\n<h2>Before any of this is given out</h2>\n<ul>\n");
        foreach (var note in disclosure.Notes) html.Append("<li>").Append(E(note)).Append("</li>\n");
        html.Append("</ul>\n");
        foreach (var kind in disclosure.Records.GroupBy(r => r.Kind))
        {
            html.Append("<h2>").Append(E(kind.Key)).Append("</h2>\n");
            foreach (var record in kind)
            {
                html.Append("<h3>").Append(E(record.Because)).Append("</h3>\n<dl>\n");
                foreach (var (name, value) in record.Fields) html.Append("<dt>").Append(E(name)).Append("</dt><dd>").Append(E(value)).Append("</dd>\n");
                html.Append("</dl>\n");
            }
        }

        return html.Append("</body></html>\n").ToString();
    }

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
