using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Which statements given in confidence are published, and in which wording. None is until it is released.</summary>
public sealed class ReleaseService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>What in a wording may give its speaker away.</summary>
    public async Task<IReadOnlyList<SpeakerWarning>> WarningsAsync(Guid reviewId, string wording, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (await evidence.OfAsync(reviewId, viewer, cancellationToken) is not { IsReader: true }) return [];
        var roles = await context.Set<Witness>().Where(w => w.ReviewId == reviewId && w.InConfidence).Select(w => w.Role).ToListAsync(cancellationToken);
        return SpeakerWording.Check(wording, roles.OfType<string>());
    }

    /// <summary>Releases a wording. Warnings do not stop it: a reader who has seen them says so.</summary>
    public async Task ReleaseAsync(Guid pointId, int version, string wording, bool warningsSeen, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (point, access) = await evidence.ToChangeAsync<KeyPoint>(pointId, version, by, cancellationToken);
        if (!Given.IsGiven(wording)) throw new RefusedException("Enter the wording to be published.", nameof(KeyPoint.ReleasedWording));
        var warnings = await WarningsAsync(point.ReviewId, wording, by.By, cancellationToken);
        if (warnings.Count > 0 && !warningsSeen) throw new RefusedException("Look at each warning below. Change the wording, or confirm that it gives nobody away.", "WarningsSeen");
        point.Release(wording);
        await context.SaveAsync(by, "Released a statement for publication", EvidenceAccessService.Subject("key point", point, access.Review), cancellationToken);
    }

    /// <summary>Takes a release back. What was published in a report stays published.</summary>
    public async Task TakeBackAsync(Guid pointId, int version, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (point, access) = await evidence.ToChangeAsync<KeyPoint>(pointId, version, by, cancellationToken);
        point.Release(null);
        await context.SaveAsync(by, "Took back a statement from publication", EvidenceAccessService.Subject("key point", point, access.Review), cancellationToken);
    }
}
