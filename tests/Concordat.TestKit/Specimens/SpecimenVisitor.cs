using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Concordat.TestKit.Specimens;

/// <summary>Somebody who opens the specimen page and sends its form.</summary>
public sealed class SpecimenVisitor : IAsyncDisposable
{
    private readonly SpecimenSite _site;
    private readonly HttpClient _client;

    private SpecimenVisitor(SpecimenSite site)
    {
        _site = site;
        _client = new HttpClient { BaseAddress = site.Address };
    }

    public static async Task<SpecimenVisitor> ArriveAsync() => new(await SpecimenSite.StartAsync());

    public async Task<IDocument> OpenAsync(string path = "/specimen") => Parse(await _client.GetStringAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends the form with these values, and what the form itself adds.</summary>
    public async Task<IDocument> SendAsync(params (string Name, string Value)[] fields)
    {
        var form = await OpenAsync();
        var token = form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await PostAsync([.. fields, ("__RequestVerificationToken", token)]);
    }

    public async Task<HttpResponseMessage> SendWithoutTokenAsync()
    {
        using var content = new FormUrlEncodedContent([]);
        return await _client.PostAsync(new Uri("/specimen", UriKind.Relative), content);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    private async Task<IDocument> PostAsync(IEnumerable<(string Name, string Value)> fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var response = await _client.PostAsync(new Uri("/specimen", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        return Parse(await response.Content.ReadAsStringAsync());
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
