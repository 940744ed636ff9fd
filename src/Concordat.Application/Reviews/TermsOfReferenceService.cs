using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Terms of reference, version by version.</summary>
public sealed class TermsOfReferenceService(ConcordatContext context)
{
    /// <summary>The versions of a review, the newest first; none when the viewer may not see the review.</summary>
    public async Task<IReadOnlyList<TermsOfReferenceVersion>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        ReviewPolicy.MaySee(viewer, review)
            ? await context.Set<TermsOfReferenceVersion>().AsNoTracking().Where(v => v.ReviewId == review.Id).OrderByDescending(v => v.Number).ToListAsync(cancellationToken)
            : [];

    /// <summary>Keeps a new version after the others.</summary>
    public async Task<TermsOfReferenceVersion> KeepAsync(Guid reviewId, string? text, string? agreedBy, DateOnly? agreedOn, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToChangeAsync(context, reviewId, acting, cancellationToken);
        var latest = await context.Set<TermsOfReferenceVersion>().AsNoTracking().Where(v => v.ReviewId == reviewId).OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellationToken);
        RefusedException.ThrowIfAny([.. TermsOfReferenceVersion.ReasonsItCannotBeKept(text, agreedBy, agreedOn, latest?.Text), .. NotInTheFuture(agreedOn, acting)]);
        var version = TermsOfReferenceVersion.Keep(acting.NewKey(), reviewId, (latest?.Number ?? 0) + 1, text!, agreedBy, agreedOn, acting.At, acting.By.PersonId);
        context.Add(version);
        await context.SaveAsync(acting, $"Kept version {version.Number} of the terms of reference", ReviewRecords.Subject(review), cancellationToken);
        return version;
    }

    /// <summary>Says who agreed a version, and when.</summary>
    public async Task AgreeAsync(Guid reviewId, int number, string? agreedBy, DateOnly? agreedOn, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToChangeAsync(context, reviewId, acting, cancellationToken);
        var version = await context.Set<TermsOfReferenceVersion>().SingleOrDefaultAsync(v => v.ReviewId == reviewId && v.Number == number, cancellationToken) ?? throw ReviewRecords.NotThere();
        List<Reason> reasons = [];
        if (!Given.IsGiven(agreedBy)) reasons.Add(new("Enter who agreed the terms of reference.", nameof(TermsOfReferenceVersion.AgreedBy)));
        if (agreedOn is null) reasons.Add(new("Enter when the terms of reference were agreed.", nameof(TermsOfReferenceVersion.AgreedOn)));
        RefusedException.ThrowIfAny([.. reasons, .. NotInTheFuture(agreedOn, acting)]);
        version.Agree(agreedBy!, agreedOn!.Value);
        await context.SaveAsync(acting, $"Recorded that version {number} of the terms of reference was agreed", ReviewRecords.Subject(review), cancellationToken);
    }

    private static IReadOnlyList<Reason> NotInTheFuture(DateOnly? agreedOn, ActionContext acting) =>
        agreedOn > acting.Today ? [new("The day it was agreed must be today or earlier.", nameof(TermsOfReferenceVersion.AgreedOn))] : [];
}
