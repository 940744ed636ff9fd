using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>The report of a review while it is written: begun from a template, read, described.</summary>
public sealed partial class ReportService(ConcordatContext context, ReportMaterialService materials)
{
    /// <summary>The draft as the viewer may see it, without exempt matter where they may not; null when there is none or it is not for them.</summary>
    public async Task<ReportDraft?> FindAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!ReportPolicy.MaySeeDraft(viewer, review) || await LoadAsync(review, cancellationToken) is not { } draft) return null;
        if (ReportPolicy.MaySeeExempt(viewer, review)) return draft;
        return draft with
        {
            Sections = [.. draft.Sections.Where(section => !section.IsExempt)],
            Material = draft.Material with { Recommendations = [.. draft.Material.Recommendations.Where(recommendation => !recommendation.IsExempt)] },
        };
    }

    /// <summary>The words of the council whose template the report follows.</summary>
    public async Task<CouncilWords> WordsAsync(Report report, CancellationToken cancellationToken = default) => report.TemplateOrganisationId is { } organisation
        ? await context.Organisations.AsNoTracking().Where(o => o.Id == organisation).Select(o => o.Words).SingleAsync(cancellationToken)
        : new CouncilWords();

    /// <summary>Begins the report after a council's template, or after the usual headings.</summary>
    public async Task<Guid> BeginAsync(Guid reviewId, Guid? templateOrganisationId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewToChangeAsync(reviewId, acting, cancellationToken);
        if (await context.Set<Report>().AnyAsync(r => r.ReviewId == reviewId, cancellationToken)) throw new RefusedException("This review already has a report. Open it and go on writing.");
        var template = templateOrganisationId is null ? null : await context.Set<ReportTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.PartnershipId == review.PartnershipId && t.OrganisationId == templateOrganisationId, cancellationToken);
        if (templateOrganisationId is not null && !await context.Partnerships.AnyAsync(p => p.Id == review.PartnershipId && p.Parties.Any(party => party.OrganisationId == templateOrganisationId), cancellationToken))
            throw new RefusedException("Choose a council of this partnership.", "TemplateOrganisationId");
        var report = Report.Begin(Guid.CreateVersion7(), review.PartnershipId, reviewId, templateOrganisationId, review.Title);
        context.Add(report);
        var place = 0;
        foreach (var heading in template?.Headings ?? ReportHeadings.Usual) context.Add(ReportSection.Add(Guid.CreateVersion7(), report.Id, ++place, heading));
        foreach (var kind in Enum.GetValues<Implication>()) context.Add(ReportImplication.Ask(Guid.CreateVersion7(), report.Id, kind));
        await context.SaveAsync(acting, "Began report", ReportAudit.Of(review, "report", report.Id), cancellationToken);
        return report.Id;
    }

    /// <summary>Sets what stands at its head.</summary>
    public async Task DescribeAsync(Guid reviewId, int version, ReportDetails details, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewToChangeAsync(reviewId, acting, cancellationToken);
        var report = await context.Set<Report>().SingleOrDefaultAsync(r => r.ReviewId == reviewId, cancellationToken) ?? throw new RefusedException("This review has no report yet. Begin it first.");
        context.Expect(report, version);
        report.Describe(details);
        await context.SaveAsync(acting, "Changed the head of the report", ReportAudit.Of(review, "report", report.Id), cancellationToken);
    }

    internal async Task<ReportDraft?> LoadAsync(Review review, CancellationToken cancellationToken)
    {
        var report = await context.Set<Report>().AsNoTracking().SingleOrDefaultAsync(r => r.ReviewId == review.Id, cancellationToken);
        if (report is null) return null;
        var sections = await context.Set<ReportSection>().AsNoTracking().Where(s => s.ReportId == report.Id).OrderBy(s => s.Order).ToListAsync(cancellationToken);
        var implications = await context.Set<ReportImplication>().AsNoTracking().Where(i => i.ReportId == report.Id).ToListAsync(cancellationToken);
        var texts = sections.Select(s => ($"The section “{s.Heading}”", s.Text)).Concat(implications.Select(i => ($"The implication “{ImplicationWords.For(i.Kind)}”", i.Text)));
        return new ReportDraft(report, sections, [.. implications.OrderBy(i => i.Kind)], await materials.GatherAsync(review, texts, cancellationToken));
    }

    private async Task<Review> ReviewToChangeAsync(Guid reviewId, ActionContext acting, CancellationToken cancellationToken)
    {
        var review = await context.Reviews.SingleOrDefaultAsync(r => r.Id == reviewId, cancellationToken);
        if (review is null || !ReportPolicy.MayChange(acting.By, review)) throw new RefusedException("You may not write this report. Ask the scrutiny officer of the review.");
        if (review.Status == ReviewStatus.Closed) throw new RefusedException("This review is closed. Whoever convened it can reopen it.");
        return review;
    }
}
