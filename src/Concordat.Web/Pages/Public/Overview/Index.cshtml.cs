using Concordat.Application.Publication;
using Concordat.Domain.Reviews;
using Microsoft.AspNetCore.Authorization;

namespace Concordat.Web.Pages.Public.Overview;

/// <summary>A partnership for everybody: who is in it, what was looked into, what became of the recommendations.</summary>
[AllowAnonymous]
public sealed class IndexModel(PublicSiteService site, PublicRegisterService register) : PublicPage(site)
{
    private readonly PublicSiteService _site = site;

    public IReadOnlyList<Review> Reviews { get; private set; } = [];

    public IReadOnlyList<(PublicShow Show, int Count)> Figures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Reviews = await _site.ReviewsAsync(Partnership.Id, cancellationToken);
        var all = await register.AllAsync(Partnership.Id, cancellationToken);
        Figures = [.. Enum.GetValues<PublicShow>().Select(show => (show, all.Count(one => PublicShowRules.Holds(show, one))))];
    }
}
