using System.Security.Cryptography;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Drafts read from papers: kept, corrected, discarded. Accepting one is <see cref="DraftAcceptanceService"/>’s.</summary>
public sealed class DraftReviewService(ConcordatContext context, EvidenceFileService files)
{
    /// <summary>The drafts of a partnership the viewer may see, latest first.</summary>
    public async Task<IReadOnlyList<DraftReview>> ListAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!viewer.May(RecordKind.DraftReview, Verb.See, partnershipId, null)) return [];
        return await context.Set<DraftReview>().AsNoTracking().Where(d => d.PartnershipId == partnershipId && (!d.InConfidence || d.ByPersonId == viewer.PersonId)).OrderByDescending(d => d.ReadAt).ToListAsync(cancellationToken);
    }

    /// <summary>One draft; null when it is not there for the viewer.</summary>
    public async Task<DraftReview?> FindAsync(Guid partnershipId, Guid id, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var draft = await context.Set<DraftReview>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.PartnershipId == partnershipId, cancellationToken);
        return draft is not null && DraftReviewPolicy.MaySee(viewer, draft) ? draft : null;
    }

    /// <summary>What came of a file read before and not thrown away, by its bytes; null when it was not, or what came of it is not the viewer's to see.</summary>
    public async Task<DraftReview?> ReadBeforeAsync(Guid partnershipId, byte[] content, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var before = await context.Set<DraftReview>().AsNoTracking().Where(d => d.PartnershipId == partnershipId && d.Sha256 == sha256 && d.Status != DraftReviewStatus.Discarded).OrderBy(d => d.ReadAt).ToListAsync(cancellationToken);
        return before.Find(d => DraftReviewPolicy.MaySee(viewer, d));
    }

    /// <summary>The reviews made of drafts, by key, where the viewer may see them.</summary>
    public async Task<IReadOnlyDictionary<Guid, Review>> ReviewsOfAsync(IReadOnlyList<DraftReview> of, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var ids = of.Select(d => d.ReviewId).OfType<Guid>().ToList();
        var found = await context.Reviews.AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync(cancellationToken);
        return found.Where(r => ReviewPolicy.MaySee(viewer, r)).ToDictionary(r => r.Id);
    }

    /// <summary>The bodies of a partnership that may have convened a review.</summary>
    public async Task<IReadOnlyList<Body>> BodiesAsync(Guid partnershipId, CancellationToken cancellationToken = default) =>
        await context.Bodies.AsNoTracking().Where(b => b.PartnershipId == partnershipId).OrderBy(b => b.OrganisationId != null).ThenBy(b => b.Name).ToListAsync(cancellationToken);

    /// <summary>Keeps what was read. A file that is kept already is not kept twice.</summary>
    public async Task<Guid> KeepAsync(Guid partnershipId, ReadPaper paper, ActionContext by, CancellationToken cancellationToken = default)
    {
        if (!DraftReviewPolicy.MayRead(by.By, partnershipId)) throw new RefusedException("Only a scrutiny officer or a monitoring officer reads papers into reviews. Ask one of them.");
        RefusedException.ThrowIfAny(EvidenceFileService.ReasonsItCannotBeTaken(paper.FileName, paper.Content.LongLength));
        if (await ReadBeforeAsync(partnershipId, paper.Content, by.By, cancellationToken) is not null) throw new RefusedException("This paper was read before.", "File");
        var file = files.Keep(partnershipId, paper.FileName, paper.Content, by);
        file.InConfidence = paper.Outline.HoldsConfidence;
        var draft = DraftReview.Keep(by.NewKey(), file, paper.Title, paper.Kind, paper.Outline, paper.Lines, by.At);
        context.Add(draft);
        await context.SaveAsync(by, "Read paper", Subject(draft), cancellationToken);
        return draft.Id;
    }

    /// <summary>Corrects a draft at the version the person was looking at.</summary>
    public async Task CorrectAsync(Guid id, int version, Action<DraftOutline> correct, ActionContext by, CancellationToken cancellationToken = default)
    {
        var draft = await ToChangeAsync(id, by, cancellationToken);
        context.Expect(draft, version);
        var outline = new DraftOutline(draft.Outline.Items);
        correct(outline);
        draft.Correct(outline);
        if (draft.InConfidence) (await context.Files.SingleAsync(f => f.Id == draft.FileId, cancellationToken)).InConfidence = true;
        await context.SaveAsync(by, "Corrected draft review", Subject(draft), cancellationToken);
    }

    /// <summary>Throws a draft away.</summary>
    public async Task DiscardAsync(Guid id, int version, ActionContext by, CancellationToken cancellationToken = default)
    {
        var draft = await ToChangeAsync(id, by, cancellationToken);
        context.Expect(draft, version);
        draft.Discard(by.At);
        await context.SaveAsync(by, "Discarded draft review", Subject(draft), cancellationToken);
    }

    internal async Task<DraftReview> ToChangeAsync(Guid id, ActionContext by, CancellationToken cancellationToken)
    {
        var draft = await context.Set<DraftReview>().SingleOrDefaultAsync(d => d.Id == id, cancellationToken);
        return draft is not null && DraftReviewPolicy.MaySee(by.By, draft) && by.By.May(RecordKind.DraftReview, Verb.Change, draft.PartnershipId, null) ? draft : throw EvidenceAccessService.NotThere();
    }

    internal static AuditSubject Subject(DraftReview draft) => draft is { InConfidence: true, ByPersonId: { } reader }
        ? new AuditSubject("draft review", draft.Id, draft.PartnershipId, AuditScope.Account, reader)
        : new AuditSubject("draft review", draft.Id, draft.PartnershipId);
}
