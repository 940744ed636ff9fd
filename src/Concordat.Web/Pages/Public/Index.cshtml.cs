using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Public;

/// <summary>The partnerships, for everybody.</summary>
[AllowAnonymous]
public sealed class IndexModel(PublicSiteService site) : PageModel
{
    public IReadOnlyList<PartnershipView> Partnerships { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Partnerships = await site.PartnershipsAsync(cancellationToken);
}
