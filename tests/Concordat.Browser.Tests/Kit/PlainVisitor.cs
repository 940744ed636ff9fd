using System.Net;
using System.Text.RegularExpressions;

namespace Concordat.Browser.Tests.Kit;

/// <summary>A visitor of the real program who sends forms and keeps cookies, without a browser.</summary>
public sealed partial class PlainVisitor : IDisposable
{
    private readonly HttpClient _client;

    public PlainVisitor(Uri address) => _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    public Task<string> ReadAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Opens a page and sends its form with these fields.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, Dictionary<string, string> fields, string? to = null)
    {
        var token = TokenOf(await ReadAsync(path));
        return await _client.PostAsync(new Uri(to ?? path, UriKind.Relative), new FormUrlEncodedContent(fields.Append(KeyValuePair.Create("__RequestVerificationToken", token))));
    }

    /// <summary>Opens a page and sends a body of its own to it.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string path, string field, string fileName, Stream content)
    {
        var token = TokenOf(await ReadAsync(path));
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StreamContent(content, 1 << 20), field, fileName } };
        return await _client.PostAsync(new Uri(path, UriKind.Relative), body);
    }

    public void Dispose() => _client.Dispose();

    private static string TokenOf(string page) => WebUtility.HtmlDecode(Token().Matches(page)[^1].Groups["token"].Value);

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
