using Concordat.Application.Publication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Data;

/// <summary>The Atom feed of a partnership: reports published, and each recommendation with the day it last moved.</summary>
[AllowAnonymous]
public sealed class FeedModel(PublicSiteService site, PublicRegisterService register) : PublicPage(site)
{
    private readonly PublicSiteService _site = site;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var root = $"{Request.Scheme}://{Request.Host}{Request.PathBase}";
        var feed = AtomFeed.Write(Partnership, root, await _site.VersionsAsync(Partnership.Id, cancellationToken), await register.AllAsync(Partnership.Id, cancellationToken));
        return File(feed, "application/atom+xml; charset=utf-8");
    }
}
