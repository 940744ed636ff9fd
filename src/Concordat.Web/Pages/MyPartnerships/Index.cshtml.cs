using Concordat.Application.Partnerships;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.MyPartnerships;

/// <summary>The partnerships in which the person who looks holds a role, to go from one to another.</summary>
[SignedIn]
public sealed class IndexModel(PartnershipService partnerships, CurrentViewer current) : PageModel
{
    /// <summary>Each with the roles held there, in words.</summary>
    public IReadOnlyList<(PartnershipView Partnership, string Roles)> Partnerships { get; private set; } = [];

    /// <summary>Whether the viewer may add another.</summary>
    public bool MayAdd { get; private set; }

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var viewer = await current.GetAsync();
        MayAdd = PartnershipSetUpService.MayAdd(viewer);
        Partnerships =
        [
            .. (await partnerships.ListAsync(viewer, cancellationToken))
                .Select(p => (p, ListWords.Join(viewer.Roles.Where(r => r.PartnershipId == p.Id).Select(r => r.Role).Distinct().Order().Select(r => InSentence(RoleWords.For(r)))))),
        ];
    }

    private static string InSentence(string role) => role.StartsWith("HR ", StringComparison.Ordinal) ? role : char.ToLowerInvariant(role[0]) + role[1..];
}
