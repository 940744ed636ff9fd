using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>What the panel itself listed, after a session or apart from any.</summary>
public sealed class PanelNoteService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>The notes of the review that belong to no session.</summary>
    public async Task<IReadOnlyList<PanelNote>> ListApartAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default) =>
        await context.Set<PanelNote>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(n => n.ReviewId == review.Id && n.SessionId == null).OrderBy(n => n.Order).ToListAsync(cancellationToken);

    /// <summary>Records notes, one for each line, after a session or (null) apart from any.</summary>
    public async Task RecordAsync(Guid reviewId, Guid? sessionId, string? heading, string lines, ActionContext by, CancellationToken cancellationToken = default)
    {
        var access = await evidence.ToRecordAsync(reviewId, by, cancellationToken);
        var session = sessionId is { } id ? (await evidence.ToChangeAsync<EvidenceSession>(id, null, by, cancellationToken)).Item : null;
        if (session is not null && session.ReviewId != reviewId) throw EvidenceAccessService.NotThere();
        var notes = PastedPoints.Read(lines);
        if (notes.Count == 0) throw new RefusedException("Enter what the panel noted.", nameof(PanelNote.Text));
        var order = await context.Set<PanelNote>().Where(n => n.ReviewId == reviewId && n.SessionId == sessionId).MaxAsync(n => (int?)n.Order, cancellationToken) ?? 0;
        foreach (var line in notes) context.Add(PanelNote.Record(by.NewKey(), reviewId, session, heading, line.Text, ++order));
        var subject = session is null ? new AuditSubject("review", reviewId, access.Review.PartnershipId) : EvidenceAccessService.Subject("session", session, access.Review);
        await context.SaveAsync(by, notes.Count == 1 ? "Recorded panel note" : $"Recorded {notes.Count} panel notes", subject, cancellationToken);
    }

    /// <summary>Corrects a note.</summary>
    public async Task ChangeAsync(Guid id, int version, string? heading, string text, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (note, access) = await evidence.ToChangeAsync<PanelNote>(id, version, by, cancellationToken);
        note.Change(heading, text);
        await context.SaveAsync(by, "Changed panel note", EvidenceAccessService.Subject("panel note", note, access.Review), cancellationToken);
    }
}
