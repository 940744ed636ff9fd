using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Domain.Councils;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.Organisations;

/// <summary>The councils and other organisations of the partnership, each with its bodies.</summary>
[Needs(RecordKind.Partnership, Verb.See)]
public sealed class IndexModel(BodyService bodies) : PartnershipPage
{
    private IReadOnlyList<Body> _bodies = [];

    /// <summary>Whether the viewer may change them.</summary>
    public bool MayChange => PersonPolicy.MayChangeOrganisations(Viewer, Partnership.Id);

    /// <summary>The bodies of an organisation, or the joint ones.</summary>
    public IReadOnlyList<Body> BodiesOf(Guid? organisationId) => [.. _bodies.Where(b => b.OrganisationId == organisationId)];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => _bodies = await bodies.ListAsync(Partnership.Id, cancellationToken);
}
