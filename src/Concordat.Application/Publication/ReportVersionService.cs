using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>Published versions: listed, read, compared. Nothing here changes one.</summary>
public sealed class ReportVersionService(ConcordatContext context)
{
    /// <summary>The versions of a review, the latest first.</summary>
    public async Task<IReadOnlyList<ReportVersionLine>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        ReportPolicy.MaySeeVersions(viewer, review) ? await LinesAsync(review.Id, cancellationToken) : [];

    /// <summary>The versions that the public may read, the latest first.</summary>
    public async Task<IReadOnlyList<ReportVersionLine>> ListForPublicAsync(Review review, CancellationToken cancellationToken = default) =>
        PublicationPolicy.ShowsReport(review) ? await LinesAsync(review.Id, cancellationToken) : [];

    /// <summary>The public part of a version as a document; null when it is not there or not for the viewer.</summary>
    public async Task<ReportDocument?> FindAsync(Review review, int number, Viewer viewer, CancellationToken cancellationToken = default) =>
        ReportPolicy.MaySeeVersions(viewer, review) || PublicationPolicy.ShowsReport(review) ? await ReadAsync(review.Id, number, v => v.PublicJson, cancellationToken) : null;

    /// <summary>The part with exempt matter as a document.</summary>
    public async Task<ReportDocument?> FindExemptAsync(Review review, int number, Viewer viewer, CancellationToken cancellationToken = default) =>
        ReportPolicy.MaySeeExempt(viewer, review) ? await ReadAsync(review.Id, number, v => v.ExemptJson, cancellationToken) : null;

    /// <summary>The Word file of the public part, byte for byte as it was published.</summary>
    public async Task<byte[]?> WordAsync(Review review, int number, Viewer viewer, CancellationToken cancellationToken = default) =>
        ReportPolicy.MaySeeVersions(viewer, review) || PublicationPolicy.ShowsReport(review)
            ? await context.Set<ReportVersion>().AsNoTracking().Where(v => v.ReviewId == review.Id && v.Number == number).Select(v => v.PublicWord).SingleOrDefaultAsync(cancellationToken)
            : null;

    /// <summary>The Word file of the part with exempt matter.</summary>
    public async Task<byte[]?> ExemptWordAsync(Review review, int number, Viewer viewer, CancellationToken cancellationToken = default) =>
        ReportPolicy.MaySeeExempt(viewer, review)
            ? await context.Set<ReportVersion>().AsNoTracking().Where(v => v.ReviewId == review.Id && v.Number == number).Select(v => v.ExemptWord).SingleOrDefaultAsync(cancellationToken)
            : null;

    /// <summary>What changed from one document to a later one, line by line.</summary>
    public static IReadOnlyList<ReportLineChange> Difference(ReportDocument before, ReportDocument after) =>
    [
        .. new InlineDiffBuilder(new Differ()).BuildDiffModel(string.Join('\n', before.Lines()), string.Join('\n', after.Lines())).Lines
            .Select(line => new ReportLineChange(line.Text, line.Type switch { ChangeType.Inserted => true, ChangeType.Deleted => false, _ => null })),
    ];

    private async Task<IReadOnlyList<ReportVersionLine>> LinesAsync(Guid reviewId, CancellationToken cancellationToken) =>
        await context.Set<ReportVersion>().AsNoTracking().Where(v => v.ReviewId == reviewId).OrderByDescending(v => v.Number)
            .Select(v => new ReportVersionLine(v.Number, v.PublishedAt, v.PublishedByName, v.ChangeNote, v.EqualityReason, v.PublicWordSha256, v.PublicWord.Length, v.ExemptJson != null))
            .ToListAsync(cancellationToken);

    private async Task<ReportDocument?> ReadAsync(Guid reviewId, int number, System.Linq.Expressions.Expression<Func<ReportVersion, string?>> part, CancellationToken cancellationToken) =>
        await context.Set<ReportVersion>().AsNoTracking().Where(v => v.ReviewId == reviewId && v.Number == number).Select(part).SingleOrDefaultAsync(cancellationToken) is { } json ? ReportDocumentJson.Read(json) : null;
}
