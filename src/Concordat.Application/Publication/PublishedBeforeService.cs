using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Publication;

/// <summary>
/// Which published versions have something in their public part that is about to be closed. What was published stays published, and
/// the page says so before the button.
/// </summary>
public sealed class PublishedBeforeService(ConcordatContext context)
{
    /// <summary>The versions that have any of these words, the first first.</summary>
    public async Task<IReadOnlyList<PublishedBefore>> WordsAsync(Review review, Viewer viewer, IEnumerable<string?> words, CancellationToken cancellationToken = default)
    {
        if (!ReportPolicy.MaySeeVersions(viewer, review)) return [];
        var sought = words.Where(Given.IsGiven).ToList();
        var versions = await context.Set<ReportVersion>().AsNoTracking().Where(v => v.ReviewId == review.Id).OrderBy(v => v.Number).Select(v => new { v.Number, v.PublishedAt, v.PublicJson }).ToListAsync(cancellationToken);
        return [.. versions.Where(v => ReportDocumentJson.Read(v.PublicJson) is { } document && sought.Any(word => document.Holds(word!))).Select(v => new PublishedBefore(v.Number, UkClock.DateOf(v.PublishedAt)))];
    }

    /// <summary>The versions that name a witness or print what they said.</summary>
    public Task<IReadOnlyList<PublishedBefore>> WitnessAsync(Review review, Viewer viewer, Guid witnessId, CancellationToken cancellationToken = default) =>
        WitnessesAsync(review, viewer, context.Set<Witness>().Where(w => w.Id == witnessId), cancellationToken);

    /// <summary>The versions that name a witness of a session or print what was said at it.</summary>
    public Task<IReadOnlyList<PublishedBefore>> SessionAsync(Review review, Viewer viewer, Guid sessionId, CancellationToken cancellationToken = default) =>
        WitnessesAsync(review, viewer, context.Set<Witness>().Where(w => w.SessionId == sessionId), cancellationToken);

    private async Task<IReadOnlyList<PublishedBefore>> WitnessesAsync(Review review, Viewer viewer, IQueryable<Witness> witnesses, CancellationToken cancellationToken)
    {
        var names = await witnesses.Where(w => w.ReviewId == review.Id).Select(w => w.Name).ToListAsync(cancellationToken);
        var points = await context.Set<KeyPoint>().Where(p => p.ReviewId == review.Id && witnesses.Any(w => w.Id == p.WitnessId)).Select(p => p.Text).ToListAsync(cancellationToken);
        return await WordsAsync(review, viewer, [.. names, .. points], cancellationToken);
    }
}
