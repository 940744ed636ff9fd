using System.Net;

namespace Concordat.TestKit;

/// <summary>Keeps cookies between requests, as a browser does.</summary>
public sealed class CookieKeeper(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    public CookieContainer Cookies { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var header = Cookies.GetCookieHeader(request.RequestUri!);
        if (header.Length > 0) request.Headers.Add("Cookie", header);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set) Cookies.SetCookies(request.RequestUri!, cookie);
        }

        return response;
    }
}
