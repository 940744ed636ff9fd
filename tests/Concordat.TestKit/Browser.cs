using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Concordat.TestKit;

/// <summary>
/// A plain browser without scripts: follows redirects, keeps cookies, parses the page, and sends its forms as they stand with
/// the fields a test fills in, antiforgery token and all.
/// </summary>
public sealed class Browser(CookieKeeper keeper) : IDisposable
{
    private readonly HttpClient _client = new(keeper) { BaseAddress = new Uri("http://localhost") };

    public HttpClient Client => _client;

    /// <summary>Who is signed in, if anybody.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The page it is on.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    /// <summary>The path and query it ended on.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>The page's words, white space folded.</summary>
    public string Text => Fold(Page.QuerySelector("main")?.TextContent ?? Page.Body?.TextContent ?? "");

    public string Heading => Fold(Page.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>The sentences of the error summary, in order.</summary>
    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".govuk-error-summary__list li").Select(e => Fold(e.TextContent))];

    public async Task<IHtmlDocument> GetAsync(string path) => await FollowAsync(await _client.GetAsync(path), path);

    /// <summary>Sends a form of the page: the one with <paramref name="formAction"/> in its action, or the first in main.</summary>
    public async Task<IHtmlDocument> SubmitAsync(Dictionary<string, string?> fields, string? formAction = null, string? button = null)
    {
        var form = FindForm(formAction);
        var values = new List<KeyValuePair<string, string>>();
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in form.Elements.OfType<IElement>())
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || fields.ContainsKey(name) || element.HasAttribute("disabled")) continue;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice when choice.IsChecked: values.Add(new(name, choice.Value ?? "on")); break;
                case IHtmlInputElement { Type: "checkbox" or "radio" or "submit" or "button" or "file" }: break;
                case IHtmlInputElement input: values.Add(new(name, input.Value ?? "")); break;
                case IHtmlTextAreaElement area: values.Add(new(name, area.Value)); break;
                case IHtmlSelectElement select: values.AddRange(select.SelectedOptions.Select(o => new KeyValuePair<string, string>(name, o.Value))); break;
            }
        }

        foreach (var (name, value) in fields)
        {
            // A name written twice, as boxes are: "Input.Findings#2".
            if (value is not null && filled.Add(name)) values.Add(new(name.Split('#')[0], value));
        }

        var action = form.GetAttribute("action");
        if (button is not null)
        {
            var pressed = form.QuerySelectorAll("button").FirstOrDefault(b => Fold(b.TextContent).Contains(button, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"There is no button “{button}”.");
            action = pressed.GetAttribute("formaction") ?? action;
            if (pressed.GetAttribute("name") is { Length: > 0 } name) values.Add(new(name, pressed.GetAttribute("value") ?? ""));
        }

        var target = string.IsNullOrEmpty(action) ? Path : action.StartsWith('?') ? Path.Split('?')[0] + action : action;
        if (form.Method == "get") return await GetAsync(target.Split('?')[0] + "?" + await new FormUrlEncodedContent(values).ReadAsStringAsync());
        return await FollowAsync(await _client.PostAsync(target, new FormUrlEncodedContent(values)), target);
    }

    /// <summary>Sends a form with a file in it.</summary>
    public Task<IHtmlDocument> UploadAsync(string field, string fileName, byte[] content, Dictionary<string, string?>? fields = null, string? formAction = null) =>
        UploadAsync(field, [(fileName, content)], fields, formAction);

    /// <summary>Sends a form with several files in one field.</summary>
    public async Task<IHtmlDocument> UploadAsync(string field, IEnumerable<(string Name, byte[] Content)> files, Dictionary<string, string?>? fields = null, string? formAction = null)
    {
        var form = FindForm(formAction);
        using var body = new MultipartFormDataContent();
        foreach (var input in form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type == "hidden" && fields?.ContainsKey(i.Name!) != true)) body.Add(new StringContent(input.Value), input.Name!);
        foreach (var (name, value) in fields ?? []) body.Add(new StringContent(value ?? ""), name);
        foreach (var (name, content) in files) body.Add(new ByteArrayContent(content), field, name);
        var target = form.GetAttribute("action") is { Length: > 0 } action ? action : Path;
        return await FollowAsync(await _client.PostAsync(target, body), target);
    }

    public void Dispose() => _client.Dispose();

    private IHtmlFormElement FindForm(string? action)
    {
        var forms = Page.Forms.Where(f => action is null ? f.Closest("main") is not null : f.GetAttribute("action")?.Contains(action, StringComparison.Ordinal) == true).ToList();
        return forms.FirstOrDefault(f => action is not null || f.Method == "post") ?? forms.FirstOrDefault() ?? throw new InvalidOperationException($"There is no form {action} on {Path}: {Text}");
    }

    private async Task<IHtmlDocument> FollowAsync(HttpResponseMessage response, string path)
    {
        for (var hops = 0; (int)response.StatusCode is 301 or 302 or 303; hops++)
        {
            if (hops > 10) throw new InvalidOperationException($"Going round in circles at {path}.");
            var location = response.Headers.Location!;
            path = location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
            response = await _client.GetAsync(path);
        }

        Status = response.StatusCode;
        Path = path;
        Page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return Page;
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
