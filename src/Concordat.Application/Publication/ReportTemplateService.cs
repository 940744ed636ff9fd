using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Publication;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>The report templates of councils.</summary>
public sealed class ReportTemplateService(ConcordatContext context)
{
    /// <summary>A council's own template; null when it uses the usual headings.</summary>
    public Task<ReportTemplate?> FindAsync(Guid partnershipId, Guid organisationId, CancellationToken cancellationToken = default) =>
        context.Set<ReportTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.PartnershipId == partnershipId && t.OrganisationId == organisationId, cancellationToken);

    /// <summary>Sets a council's headings. <paramref name="version"/> is 0 when it had no template of its own.</summary>
    public async Task SetAsync(Guid partnershipId, Guid organisationId, int version, IReadOnlyList<TemplateHeading> headings, ActionContext acting, CancellationToken cancellationToken = default)
    {
        if (!ReportPolicy.MaySetTemplate(acting.By, partnershipId, organisationId)) throw new RefusedException("You may not set this council’s report template. Ask its scrutiny officer.");
        if (!await context.Partnerships.AnyAsync(p => p.Id == partnershipId && p.Parties.Any(party => party.OrganisationId == organisationId), cancellationToken)) throw new RefusedException("Choose a council of this partnership.");
        var template = await context.Set<ReportTemplate>().SingleOrDefaultAsync(t => t.PartnershipId == partnershipId && t.OrganisationId == organisationId, cancellationToken);
        if (template is null)
        {
            template = ReportTemplate.Create(Guid.CreateVersion7(), partnershipId, organisationId, headings);
            context.Add(template);
        }
        else
        {
            context.Expect(template, version);
            template.Set(headings);
        }

        await context.SaveAsync(acting, "Set report template", new AuditSubject("report template", template.Id, partnershipId), cancellationToken);
    }
}
