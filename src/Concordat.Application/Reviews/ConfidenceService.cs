using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Takes evidence in confidence: the name leaves the record and is closed apart, whatever the audit trail said of it before becomes
/// a tombstone, and the paper it came from is opened only by readers.
/// </summary>
public sealed class ConfidenceService(ConcordatContext context, EvidenceAccessService evidence, SecretBox box)
{
    private const string Because = "Marked as in confidence";

    /// <summary>Records a witness in confidence. The name is closed before anything is saved. Whoever records it becomes a reader.</summary>
    public async Task<Guid> RecordWitnessAsync(Guid sessionId, RecordWitnessInConfidence witness, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (session, access) = await evidence.ToChangeAsync<EvidenceSession>(sessionId, null, by, cancellationToken);
        RefuseUnlessMayBeReader(access);
        RefusedException.ThrowIfAny([.. ReasonsNobodyIsNamed(witness.Who), .. ConfidentialIdentity.ReasonsItCannotBeKeptUntil(witness.EraseOn, by.Today)]);
        BecomeReader(access, by);
        var order = await context.Set<Witness>().Where(w => w.SessionId == sessionId).MaxAsync(w => (int?)w.Order, cancellationToken) ?? 0;
        var pseudonym = await NextPseudonymAsync(access.Review, witness.Role, [], cancellationToken);
        var record = Witness.RecordInConfidence(by.NewKey(), session, order + 1, witness.Role, witness.GroupSize, pseudonym);
        context.Add(record);
        KeepIdentity(record, witness.Who.Trim(), witness.EraseOn!.Value, by);
        await context.SaveAsync(by, "Recorded witness in confidence", EvidenceAccessService.Subject("witness", record, access.Review), cancellationToken);
        return record.Id;
    }

    /// <summary>Marks a witness, with all they said, as in confidence.</summary>
    public async Task MarkWitnessAsync(Guid witnessId, int version, DateOnly? eraseOn, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (witness, access) = await evidence.ToChangeAsync<Witness>(witnessId, version, by, cancellationToken);
        if (witness.InConfidence) throw new RefusedException("This witness is already in confidence.");
        RefuseUnlessMayBeReader(access);
        RefusedException.ThrowIfAny(ConfidentialIdentity.ReasonsItCannotBeKeptUntil(eraseOn, by.Today));
        BecomeReader(access, by);
        await HoldAsync(access, [witness], eraseOn!.Value, by, cancellationToken);
        await context.SaveAsync(by, "Marked witness as in confidence", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
    }

    /// <summary>Marks a session, with everybody and everything at it, as in confidence.</summary>
    public async Task MarkSessionAsync(Guid sessionId, int version, DateOnly? eraseOn, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (session, access) = await evidence.ToChangeAsync<EvidenceSession>(sessionId, version, by, cancellationToken);
        if (session.InConfidence) throw new RefusedException("This session is already in confidence.");
        RefuseUnlessMayBeReader(access);
        RefusedException.ThrowIfAny(ConfidentialIdentity.ReasonsItCannotBeKeptUntil(eraseOn, by.Today));
        BecomeReader(access, by);
        session.HoldInConfidence();
        foreach (var attendance in await context.Set<Attendance>().Where(a => a.SessionId == sessionId).ToListAsync(cancellationToken)) attendance.HoldInConfidence();
        foreach (var interjection in await context.Set<Interjection>().Where(i => i.SessionId == sessionId).ToListAsync(cancellationToken)) interjection.HoldInConfidence();
        var notes = await context.Set<PanelNote>().Where(n => n.SessionId == sessionId).ToListAsync(cancellationToken);
        foreach (var note in notes) note.HoldInConfidence();
        await HoldFileAsync(session.SourceFileId, cancellationToken);
        var witnesses = await context.Set<Witness>().Where(w => w.SessionId == sessionId && !w.InConfidence).OrderBy(w => w.Order).ToListAsync(cancellationToken);
        await HoldAsync(access, witnesses, eraseOn!.Value, by, cancellationToken);
        await EntombAsync(access.Review, [session.Id, .. notes.Select(n => n.Id)], by, cancellationToken);
        await context.SaveAsync(by, "Marked session as in confidence", EvidenceAccessService.Subject("session", session, access.Review), cancellationToken);
    }

    /// <summary>Holds evidence in confidence that is being added in the same save, such as that of an accepted paper.</summary>
    internal async Task HoldNewAsync(EvidenceAccess access, Witness witness, IReadOnlyList<KeyPoint> points, DateOnly eraseOn, IReadOnlyCollection<string> alsoTaken, ActionContext by, CancellationToken cancellationToken)
    {
        var who = witness.HoldInConfidence(await NextPseudonymAsync(access.Review, PseudonymRole(witness), alsoTaken, cancellationToken));
        KeepIdentity(witness, who, eraseOn, by);
        foreach (var point in points) point.HoldInConfidence();
    }

    /// <summary>Makes whoever acts a reader of the review, when they are not one yet.</summary>
    internal void BecomeReader(EvidenceAccess access, ActionContext by)
    {
        if (!access.Readers.Contains(by.By.PersonId!.Value)) context.Add(IdentityReader.Name(by.NewKey(), access.Review.Id, by.By.PersonId.Value, by.By.PersonId, by.At));
    }

    internal static void RefuseUnlessMayBeReader(EvidenceAccess access)
    {
        if (access.Viewer.PersonId is null || access.Viewer.ReachOf(RecordKind.EvidenceInConfidence, Verb.Change, access.Review.PartnershipId) < Reach.Named)
            throw new RefusedException("Only a scrutiny officer or a monitoring officer takes evidence in confidence. Ask one of them.");
    }

    private async Task HoldAsync(EvidenceAccess access, IReadOnlyList<Witness> witnesses, DateOnly eraseOn, ActionContext by, CancellationToken cancellationToken)
    {
        foreach (var witness in witnesses)
        {
            var name = witness.Name;
            var given = witnesses.Select(w => w.Pseudonym).OfType<string>().ToList();
            KeepIdentity(witness, witness.HoldInConfidence(await NextPseudonymAsync(access.Review, PseudonymRole(witness), given, cancellationToken)), eraseOn, by);
            var points = await context.Set<KeyPoint>().Where(p => p.WitnessId == witness.Id).ToListAsync(cancellationToken);
            var ids = points.Select(p => p.Id).ToList();
            foreach (var point in points) point.HoldInConfidence();
            foreach (var check in await context.Set<WitnessCheck>().Where(c => c.WitnessId == witness.Id).ToListAsync(cancellationToken)) check.HoldInConfidence();
            foreach (var answer in await context.Set<PointCheck>().Where(c => c.WitnessId == witness.Id).ToListAsync(cancellationToken)) answer.HoldInConfidence();
            var disagreements = await context.Set<Disagreement>().Where(d => ids.Contains(d.FirstPointId) || ids.Contains(d.SecondPointId)).ToListAsync(cancellationToken);
            foreach (var disagreement in disagreements) disagreement.HoldInConfidence();
            var seen = await context.Set<Attendance>().Where(a => a.SessionId == witness.SessionId && a.Name == name).ToListAsync(cancellationToken);
            foreach (var attendance in seen) attendance.HoldInConfidence();
            foreach (var fileId in points.Select(p => p.SourceFileId).Append(witness.SourceFileId).Distinct()) await HoldFileAsync(fileId, cancellationToken);
            await EntombAsync(access.Review, [witness.Id, .. ids, .. seen.Select(a => a.Id), .. disagreements.Select(d => d.Id)], by, cancellationToken);
        }
    }

    /// <summary>What the trail said of these records becomes a tombstone: their names and words were in it.</summary>
    private async Task EntombAsync(Review review, IReadOnlyList<Guid> ids, ActionContext by, CancellationToken cancellationToken)
    {
        var texts = ids.Select(id => id.ToString()).ToList();
        List<long> found = [];
        var trail = context.AuditEntries.AsNoTracking().Where(e => e.PartnershipId == review.PartnershipId && e.Content != null).Select(e => new { e.Sequence, e.SubjectId, e.Content });
        await foreach (var entry in trail.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (ids.Contains(entry.SubjectId) || texts.Exists(text => entry.Content!.Contains(text, StringComparison.Ordinal))) found.Add(entry.Sequence);
        }

        foreach (var entry in await context.AuditEntries.Where(e => found.Contains(e.Sequence)).ToListAsync(cancellationToken))
        {
            entry.Content = null;
            entry.ErasedAt = new DateTime(by.At.Ticks / 10 * 10, DateTimeKind.Utc);
            entry.ErasedBecause = Because;
        }
    }

    private async Task HoldFileAsync(Guid? fileId, CancellationToken cancellationToken)
    {
        if (fileId is { } id && await context.Files.SingleOrDefaultAsync(f => f.Id == id, cancellationToken) is { } file) file.InConfidence = true;
    }

    private void KeepIdentity(Witness witness, string who, DateOnly eraseOn, ActionContext by) =>
        context.Add(ConfidentialIdentity.Keep(witness.Id, witness.ReviewId, box.Close(who, IdentityService.NameOf(witness.Id)), eraseOn, by.Today));

    private async Task<string> NextPseudonymAsync(Review review, string? role, IEnumerable<string> alsoTaken, CancellationToken cancellationToken)
    {
        // Taking a number holds the counter until the save, so that two people never give out the same pseudonym.
        await context.NextNumberAsync(review.PartnershipId, "pseudonym", cancellationToken);
        var taken = await context.Set<Witness>().Where(w => w.ReviewId == review.Id).Select(w => w.Pseudonym ?? w.Name).ToListAsync(cancellationToken);
        return Pseudonyms.Next(role, taken.OfType<string>().Concat(alsoTaken));
    }

    // "Q&A session with staff" is who they are and not a role: their pseudonym is "Witness 1".
    private static string? PseudonymRole(Witness witness) => witness.Name is null ? null : witness.Role;

    private static IReadOnlyList<Reason> ReasonsNobodyIsNamed(string? who) =>
        !Given.IsGiven(who) ? [new("Enter who the witness is. It is closed at once and only readers of this review can open it.", nameof(RecordWitnessInConfidence.Who))]
        : [.. TextLimit.Reasons("Who the witness is", who, 500, nameof(RecordWitnessInConfidence.Who))];
}
