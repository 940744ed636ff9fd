using Concordat.Application.Shared;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

public sealed partial class ReportService
{
    /// <summary>Writes a section.</summary>
    public async Task WriteSectionAsync(WriteSection write, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (review, section) = await SectionAsync(write.SectionId, acting, cancellationToken);
        if ((section.IsExempt || write.IsExempt) && !ReportPolicy.MaySeeExempt(acting.By, review)) throw new RefusedException("You may not write exempt matter. Ask the monitoring officer.");
        context.Expect(section, write.Version);
        section.Write(write.Heading, write.Text, write.IsExempt, write.ExemptParagraphs, write.PublicInterest);
        await context.SaveAsync(acting, "Wrote a section of the report", ReportAudit.Of(review, "report", section.ReportId), cancellationToken);
    }

    /// <summary>Adds a section with a heading of its own at the end.</summary>
    public async Task<Guid> AddSectionAsync(Guid reviewId, string heading, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewToChangeAsync(reviewId, acting, cancellationToken);
        var report = await context.Set<Report>().AsNoTracking().SingleOrDefaultAsync(r => r.ReviewId == reviewId, cancellationToken) ?? throw new RefusedException("This review has no report yet. Begin it first.");
        var last = await context.Set<ReportSection>().Where(s => s.ReportId == report.Id).MaxAsync(s => (int?)s.Order, cancellationToken) ?? 0;
        var section = ReportSection.Add(Guid.CreateVersion7(), report.Id, last + 1, new TemplateHeading(ReportHeading.Own, heading));
        context.Add(section);
        await context.SaveAsync(acting, "Added a section to the report", ReportAudit.Of(review, "report", report.Id), cancellationToken);
        return section.Id;
    }

    /// <summary>Moves a section one place up or down.</summary>
    public async Task MoveSectionAsync(Guid sectionId, bool up, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (review, section) = await SectionAsync(sectionId, acting, cancellationToken);
        var all = await context.Set<ReportSection>().Where(s => s.ReportId == section.ReportId).OrderBy(s => s.Order).ToListAsync(cancellationToken);
        var at = all.IndexOf(section);
        var to = up ? at - 1 : at + 1;
        if (to < 0 || to >= all.Count) return;
        (all[at], all[to]) = (all[to], all[at]);
        for (var i = 0; i < all.Count; i++) all[i].Place(i + 1);
        await context.SaveAsync(acting, "Moved a section of the report", ReportAudit.Of(review, "report", section.ReportId), cancellationToken);
    }

    /// <summary>Takes a section out. What it said stays in the audit trail unless it was exempt; published versions keep it.</summary>
    public async Task RemoveSectionAsync(Guid sectionId, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (review, section) = await SectionAsync(sectionId, acting, cancellationToken);
        context.Remove(section);
        await context.SaveAsync(acting, "Took a section out of the report", ReportAudit.Of(review, "report", section.ReportId), cancellationToken);
    }

    /// <summary>Says what an implication is.</summary>
    public async Task SayImplicationAsync(SayImplication say, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var implication = await context.Set<ReportImplication>().SingleOrDefaultAsync(i => i.Id == say.ImplicationId, cancellationToken) ?? throw new RefusedException("This implication is no longer there. Open the report again.");
        var review = await ReviewOfAsync(implication.ReportId, acting, cancellationToken);
        context.Expect(implication, say.Version);
        implication.Say(say.Text, say.IsNotApplicable, say.NotApplicableReason);
        await context.SaveAsync(acting, "Said an implication in the report", ReportAudit.Of(review, "report", implication.ReportId), cancellationToken);
    }

    private async Task<(Review Review, ReportSection Section)> SectionAsync(Guid sectionId, ActionContext acting, CancellationToken cancellationToken)
    {
        var section = await context.Set<ReportSection>().SingleOrDefaultAsync(s => s.Id == sectionId, cancellationToken) ?? throw new RefusedException("This section is no longer there. Open the report again.");
        var review = await ReviewOfAsync(section.ReportId, acting, cancellationToken);
        if (section.IsExempt && !ReportPolicy.MaySeeExempt(acting.By, review)) throw new RefusedException("This section is no longer there. Open the report again.");
        return (review, section);
    }

    private async Task<Review> ReviewOfAsync(Guid reportId, ActionContext acting, CancellationToken cancellationToken)
    {
        var reviewId = await context.Set<Report>().Where(r => r.Id == reportId).Select(r => r.ReviewId).SingleAsync(cancellationToken);
        return await ReviewToChangeAsync(reviewId, acting, cancellationToken);
    }
}
