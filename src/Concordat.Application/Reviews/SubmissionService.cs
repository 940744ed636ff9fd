using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>What others put in to a review.</summary>
public sealed class SubmissionService(ConcordatContext context, EvidenceFileService files)
{
    /// <summary>Whether the viewer may read submissions: they name members of the public, so they are for those who see evidence.</summary>
    public static bool MaySee(Viewer viewer, Review review) =>
        ReviewPolicy.MaySee(viewer, review) && viewer.ReachOf(RecordKind.Evidence, Verb.See, review.PartnershipId) > Reach.Named;

    /// <summary>The submissions in the order they were received.</summary>
    public async Task<IReadOnlyList<Submission>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        MaySee(viewer, review)
            ? await context.Set<Submission>().AsNoTracking().Where(s => s.ReviewId == review.Id).OrderBy(s => s.ReceivedOn).ThenBy(s => s.Id).ToListAsync(cancellationToken)
            : [];

    /// <summary>Records a submission, with the file it came as if there is one.</summary>
    public async Task<Submission> ReceiveAsync(Guid reviewId, SubmissionDetails details, EvidenceFile? file, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToChangeAsync(context, reviewId, acting, cancellationToken);
        var kept = Keep(review, file, acting);
        var submission = Submission.Receive(acting.NewKey(), reviewId, details with { FileId = kept }, acting.Today);
        context.Add(submission);
        await context.SaveAsync(acting, "Recorded submission", ReviewRecords.Subject(review, "submission", submission.Id), cancellationToken);
        return submission;
    }

    /// <summary>Corrects a submission; without another file it keeps the one it has.</summary>
    public async Task ChangeAsync(Guid id, int version, SubmissionDetails details, EvidenceFile? file, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (submission, review) = await FindAsync(id, acting, cancellationToken);
        context.Expect(submission, version);
        var kept = Keep(review, file, acting) ?? submission.FileId;
        submission.Change(details with { FileId = kept }, acting.Today);
        await context.SaveAsync(acting, "Changed submission", ReviewRecords.Subject(review, "submission", submission.Id), cancellationToken);
    }

    /// <summary>Takes out a submission that was recorded by mistake or withdrawn.</summary>
    public async Task RemoveAsync(Guid id, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (submission, review) = await FindAsync(id, acting, cancellationToken);
        context.Remove(submission);
        await context.SaveAsync(acting, "Removed submission", ReviewRecords.Subject(review, "submission", submission.Id), cancellationToken);
    }

    /// <summary>The file a submission came as, when the viewer may read it.</summary>
    public async Task<StoredFile?> FileAsync(Review review, Guid submissionId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!MaySee(viewer, review)) return null;
        var fileId = await context.Set<Submission>().AsNoTracking().Where(s => s.Id == submissionId && s.ReviewId == review.Id).Select(s => s.FileId).SingleOrDefaultAsync(cancellationToken);
        return fileId is null ? null : await context.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == fileId, cancellationToken);
    }

    private async Task<(Submission Submission, Review Review)> FindAsync(Guid id, ActionContext acting, CancellationToken cancellationToken)
    {
        var submission = await context.Set<Submission>().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw ReviewRecords.NotThere();
        return (submission, await ReviewRecords.ToChangeAsync(context, submission.ReviewId, acting, cancellationToken));
    }

    private Guid? Keep(Review review, EvidenceFile? file, ActionContext acting) =>
        file is null ? null : files.Keep(review.PartnershipId, file.Name, file.Content, acting).Id;
}
