using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Notices under the Local Government Act 2000 s9FE: recorded where one was served, and the response to it.</summary>
public sealed class StatutoryNoticeService(ConcordatContext context)
{
    private const string Kind = "statutory notice";

    public async Task<IReadOnlyList<StatutoryNotice>> OfReviewAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        RoutePolicy.MaySee(viewer, review)
            ? await context.Set<StatutoryNotice>().AsNoTracking().Where(n => n.ReviewId == review.Id).OrderBy(n => n.NoticeReceivedOn).ToListAsync(cancellationToken)
            : [];

    /// <summary>The committees that can have served a notice on a council: its own overview and scrutiny committees and joint ones.</summary>
    public async Task<IReadOnlyList<Body>> CommitteesAsync(Guid partnershipId, CancellationToken cancellationToken = default) =>
        await context.Bodies.AsNoTracking().Where(b => b.PartnershipId == partnershipId && (b.Kind == BodyKind.OverviewAndScrutiny || b.Kind == BodyKind.JointScrutiny)).OrderBy(b => b.Name).ToListAsync(cancellationToken);

    public async Task<StatutoryNotice> ServeAsync(ServeNotice input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await VisibleRecords.ReviewAsync(context, input.ReviewId, acting.By, cancellationToken);
        Check(review, input.OrganisationId, acting);
        var body = await context.Bodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == input.BodyId && b.PartnershipId == review.PartnershipId, cancellationToken);
        List<Reason> reasons = [];
        if (body is null) reasons.Add(new("Choose the overview and scrutiny committee that served the notice.", nameof(input.BodyId)));
        if (body is { Kind: BodyKind.JointScrutiny } && !input.HasPowers) reasons.Add(new("A joint panel serves a notice only if it was set up as a joint overview and scrutiny committee (SI 2012/1021). Confirm that it was, or record no notice.", nameof(input.HasPowers)));
        if (body?.OrganisationId is { } of && of != input.OrganisationId) reasons.Add(new("A council's committee serves a notice on its own council. Choose a committee of this council, or a joint one.", nameof(input.BodyId)));
        var mayServe = body is { Kind: BodyKind.OverviewAndScrutiny or BodyKind.JointScrutiny };
        reasons.AddRange(StatutoryNotice.ReasonsItCannotBeServed(body?.Name ?? "not chosen", mayServe || body is null, input.ReportReceivedOn, input.NoticeReceivedOn, acting.Today));
        RefusedException.ThrowIfAny(reasons);
        var notice = StatutoryNotice.Serve(acting.NewKey(), review.Id, input.OrganisationId, body!.Name, mayServe, input.ReportReceivedOn, input.NoticeReceivedOn, acting.Today);
        context.Add(notice);
        await context.SaveAsync(acting, "Recorded statutory notice", VisibleRecords.Subject(Kind, notice.Id, review), cancellationToken);
        return notice;
    }

    public async Task RespondAsync(Guid noticeId, int version, DateOnly? on, string? how, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var notice = await context.Set<StatutoryNotice>().SingleOrDefaultAsync(n => n.Id == noticeId, cancellationToken) ?? throw new RefusedException("This notice is not recorded. Look at the route again.");
        var review = await VisibleRecords.ReviewAsync(context, notice.ReviewId, acting.By, cancellationToken);
        Check(review, notice.OrganisationId, acting);
        context.Expect(notice, version);
        List<Reason> reasons = [];
        if (on is null) reasons.Add(new("Enter the day the council responded.", nameof(StatutoryNotice.RespondedOn)));
        reasons.AddRange(notice.ReasonsItCannotBeRespondedTo(on ?? acting.Today, how, acting.Today));
        RefusedException.ThrowIfAny(reasons);
        notice.Respond(on!.Value, how!, acting.Today);
        await context.SaveAsync(acting, "Recorded response to statutory notice", VisibleRecords.Subject(Kind, notice.Id, review), cancellationToken);
    }

    private static void Check(Review review, Guid organisationId, ActionContext acting)
    {
        if (!RoutePolicy.MayChange(acting.By, review, organisationId)) throw new RefusedException("You may not record notices served on this council. Ask a scrutiny officer.", nameof(ServeNotice.OrganisationId));
    }
}
