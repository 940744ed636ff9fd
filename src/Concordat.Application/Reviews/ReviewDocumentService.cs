using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Documents put in evidence.</summary>
public sealed class ReviewDocumentService(ConcordatContext context, EvidenceAccessService evidence, EvidenceFileService files)
{
    /// <summary>The documents of a review the viewer may see, with name, kind and size of each file.</summary>
    public async Task<IReadOnlyList<ReviewDocumentView>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        await context.Set<ReviewDocument>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context)
            .Where(d => d.ReviewId == review.Id)
            .OrderBy(d => d.Id)
            .Join(context.Files, d => d.FileId, f => f.Id, (d, f) => new ReviewDocumentView(d, f.Name, f.ContentType, f.Size, f.Sha256))
            .ToListAsync(cancellationToken);

    /// <summary>Puts a document in evidence, with its file.</summary>
    public async Task<Guid> PutAsync(Guid reviewId, PutDocument document, ActionContext by, CancellationToken cancellationToken = default)
    {
        var access = await evidence.ToRecordAsync(reviewId, by, cancellationToken);
        var confidential = document.Classification == DocumentClassification.InConfidence;
        if (confidential && !access.IsReader) throw new RefusedException("Only a reader named by this review puts documents in confidence. Ask to be named.", nameof(PutDocument.Classification));
        var file = files.Keep(access.Review.PartnershipId, document.FileName, document.Content, by);
        var record = ReviewDocument.Put(by.NewKey(), reviewId, file.Id, document.Title, document.Author, document.DatedOn, document.Classification);
        if (confidential)
        {
            record.HoldInConfidence();
            file.InConfidence = true;
        }

        context.Add(record);
        await context.SaveAsync(by, "Put document in evidence", EvidenceAccessService.Subject("document", record, access.Review), cancellationToken);
        return record.Id;
    }
}
