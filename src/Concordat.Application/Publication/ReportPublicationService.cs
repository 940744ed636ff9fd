using System.Security.Cryptography;
using System.Text;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>Publishes reports and keeps every version exactly.</summary>
public sealed partial class ReportPublicationService(ConcordatContext context, ReportService reports)
{
    /// <summary>What would be published now and what stands in its way; null when there is no report or it is not for the viewer.</summary>
    public async Task<PublishCheck?> CheckAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!ReportPolicy.MayPublish(viewer, review) || await reports.LoadAsync(review, cancellationToken) is not { } draft) return null;
        var words = await reports.WordsAsync(draft.Report, cancellationToken);
        var publicPart = ReportBuilder.Public(draft, words);
        var exemptPart = ReportBuilder.Exempt(draft, words);
        var last = await context.Set<ReportVersion>().AsNoTracking().Where(v => v.ReviewId == review.Id).OrderByDescending(v => v.Number)
            .Select(v => new { v.Number, v.PublishedAt, v.PublicJson, v.ExemptJson }).FirstOrDefaultAsync(cancellationToken);
        List<Reason> reasons = [.. ReportChecks.ReasonsItCannotBePublished(draft, review)];
        if (last is not null && last.PublicJson == ReportDocumentJson.Write(publicPart) && last.ExemptJson == (exemptPart is null ? null : ReportDocumentJson.Write(exemptPart)))
            reasons.Add(new($"Nothing has changed since version {last.Number} was published on {DateWords.For(UkClock.DateOf(last.PublishedAt))}. Change the report first."));
        return new PublishCheck(
            publicPart, exemptPart, reasons, ReportChecks.Warnings(draft, review),
            ReportChecks.EqualityWarning(draft.Report) is not null, ReportPolicy.MayPublishWithoutEqualityRecord(viewer, review), (last?.Number ?? 0) + 1, Fingerprint(publicPart, exemptPart), draft.Material.NeverChecked);
    }

    /// <summary>Publishes the report as it stands: keeps both parts for good and begins following up.</summary>
    public async Task<int> PublishAsync(PublishReport publish, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await context.Reviews.SingleOrDefaultAsync(r => r.Id == publish.ReviewId, cancellationToken);
        if (review is null || !ReportPolicy.MayPublish(acting.By, review)) throw new RefusedException("You may not publish this report. Ask the scrutiny officer or the monitoring officer.");
        var check = await CheckAsync(review, acting.By, cancellationToken) ?? throw new RefusedException("This review has no report yet. Begin it first.");
        RefusedException.ThrowIfAny(
        [
            .. check.Reasons,
            .. check.NeedsEqualityReason && !check.MayGiveEqualityReason ? [new Reason("No equality analysis and no screening reason is recorded. Record one, or ask the monitoring officer to publish with a reason.")] : Array.Empty<Reason>(),
            .. check.NeedsEqualityReason && check.MayGiveEqualityReason && !Given.IsGiven(publish.EqualityReason) ? [new Reason("Say why it is published without an equality analysis or a screening reason.", nameof(PublishReport.EqualityReason))] : Array.Empty<Reason>(),
            .. check.NextNumber > 1 && !Given.IsGiven(publish.ChangeNote) ? [new Reason("Say what is different from the version before.", nameof(PublishReport.ChangeNote))] : Array.Empty<Reason>(),
        ]);
        if (publish.Seen != check.Seen) throw new RefusedException("The report was changed after you opened this page. Read it again before you publish.");
        var version = ReportVersion.Keep(
            Guid.CreateVersion7(), review.PartnershipId, review.Id, check.NextNumber, new DateTime(acting.At.Ticks / 10 * 10, DateTimeKind.Utc), acting.By.PersonId, acting.By.Name,
            Given.Trimmed(publish.ChangeNote), check.NeedsEqualityReason ? Given.Trimmed(publish.EqualityReason) : null,
            Part(check.Public, publish.Word), check.Exempt is null ? null : Part(check.Exempt, publish.Word));
        context.Add(version);
        review.Publish(acting.Today);
        await context.SaveAsync(acting with { Why = version.EqualityReason ?? acting.Why }, $"Published report, version {version.Number}", ReportAudit.Of(review, "review", review.Id), cancellationToken);
        return version.Number;
    }

    private static PublishedPart Part(ReportDocument document, Func<ReportDocument, byte[]> word)
    {
        var bytes = word(document);
        return new PublishedPart(ReportDocumentJson.Write(document), bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static string Fingerprint(ReportDocument publicPart, ReportDocument? exemptPart) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ReportDocumentJson.Write(publicPart) + (exemptPart is null ? "" : ReportDocumentJson.Write(exemptPart)))));
}
