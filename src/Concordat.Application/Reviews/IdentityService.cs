using System.Security.Cryptography;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Identities given in confidence: each reading is logged with its reason before the identity is shown; erased on its day.</summary>
public sealed class IdentityService(ConcordatContext context, EvidenceAccessService evidence, SecretBox box)
{
    /// <summary>What an identity is closed under, so that it opens for its own witness only.</summary>
    internal static string NameOf(Guid witnessId) => $"witness {witnessId}";

    /// <summary>Whether an identity is kept or was erased, without opening it; null when it is not there for the viewer.</summary>
    public async Task<ConfidentialIdentity?> FindAsync(Guid witnessId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var witness = await evidence.FindAsync<Witness>(witnessId, viewer, cancellationToken);
        if (witness is null || await evidence.OfAsync(witness.ReviewId, viewer, cancellationToken) is not { MayReadIdentities: true }) return null;
        return await context.Set<ConfidentialIdentity>().AsNoTracking().SingleOrDefaultAsync(i => i.WitnessId == witnessId, cancellationToken);
    }

    /// <summary>Logs that the identity is read, with the reason, and only then opens it.</summary>
    public async Task<string> ReadAsync(Guid witnessId, string reason, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (identity, witness, access) = await ForReaderAsync(witnessId, by, cancellationToken);
        RefusedException.ThrowIfAny(IdentityReading.ReasonsItCannotBeLogged(reason));
        if (identity.Closed is not { } closed) throw new RefusedException("This identity has been erased. Nobody can read it any more.");
        context.Add(IdentityReading.Log(by.NewKey(), access.Review.Id, witnessId, by.By.PersonId!.Value, reason, by.At));
        await context.SaveAsync(by with { Why = reason.Trim() }, "Read an identity", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
        try
        {
            return box.Open(closed, NameOf(witnessId));
        }
        catch (CryptographicException)
        {
            throw new RefusedException("The key that closed this identity is not the one in use. Ask whoever keeps the server to put back the key file that belongs to this database.");
        }
    }

    /// <summary>Whether a review of the partnership lets the viewer read identities.</summary>
    public async Task<bool> MayReadAnyAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default) =>
        (await ReadableAsync(partnershipId, viewer, cancellationToken)).Count > 0;

    /// <summary>
    /// Logs, for one reason, that every identity the viewer may read in the partnership is read, all or nothing, and only then opens them:
    /// who a witness is cannot be known before it is opened.
    /// </summary>
    public async Task<IReadOnlyList<OpenedIdentity>> ReadAllAsync(Guid partnershipId, string reason, ActionContext by, CancellationToken cancellationToken = default)
    {
        RefusedException.ThrowIfAny(IdentityReading.ReasonsItCannotBeLogged(reason));
        var reviews = (await ReadableAsync(partnershipId, by.By, cancellationToken)).ToDictionary(r => r.Id);
        var ids = reviews.Keys.ToList();
        var kept = await context.Set<ConfidentialIdentity>().AsNoTracking().Where(i => ids.Contains(i.ReviewId) && i.Closed != null)
            .Join(context.Set<Witness>().AsNoTracking().Where(w => w.InConfidence), i => i.WitnessId, w => w.Id, (i, w) => new { Identity = i, Witness = w })
            .OrderBy(one => one.Witness.Id).ToListAsync(cancellationToken);
        if (kept.Count == 0) return [];
        var witnesses = kept.ToDictionary(one => one.Witness.Id, one => one.Witness);
        context.AddRange(kept.Select(one => IdentityReading.Log(by.NewKey(), one.Witness.ReviewId, one.Witness.Id, by.By.PersonId!.Value, reason, by.At)));
        await context.SaveBySubjectAsync(by with { Why = reason.Trim() }, "Read an identity", changed => SubjectOf((IdentityReading)changed), cancellationToken);
        return [.. kept.Select(one => new OpenedIdentity(one.Witness, reviews[one.Witness.ReviewId], one.Identity.EraseOn, Opened(one.Identity)))];

        AuditSubject SubjectOf(IdentityReading reading) => EvidenceAccessService.Subject("witness", witnesses[reading.WitnessId], reviews[reading.ReviewId]);
    }

    private async Task<IReadOnlyList<Review>> ReadableAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.PersonId is not { } person) return [];
        var named = await context.Set<IdentityReader>().Where(n => n.PersonId == person && n.EndedAt == null)
            .Join(context.Reviews.Where(r => r.PartnershipId == partnershipId), n => n.ReviewId, r => r.Id, (n, r) => r.Id).Distinct().ToListAsync(cancellationToken);
        var readable = new List<Review>();
        foreach (var review in named)
        {
            if (await evidence.OfAsync(review, viewer, cancellationToken) is { MayReadIdentities: true } access) readable.Add(access.Review);
        }

        return readable;
    }

    private string? Opened(ConfidentialIdentity identity)
    {
        try
        {
            return box.Open(identity.Closed!, NameOf(identity.WitnessId));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The review's own log of readings, latest first. Only for those who may read identities or name readers.</summary>
    public async Task<IReadOnlyList<IdentityReadingView>> LogAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var access = await evidence.OfAsync(review.Id, viewer, cancellationToken);
        if (access is not { MayReadIdentities: true } and not { MayNameReaders: true }) return [];
        var log = from reading in context.Set<IdentityReading>().AsNoTracking()
                  where reading.ReviewId == review.Id
                  join person in context.People on reading.PersonId equals person.Id
                  join witness in context.Set<Witness>() on reading.WitnessId equals witness.Id
                  orderby reading.At descending
                  select new IdentityReadingView(reading.At, person.Name, witness.Pseudonym ?? "", reading.Reason);
        return await log.ToListAsync(cancellationToken);
    }

    /// <summary>Sets another retention date, with a reason.</summary>
    public async Task KeepUntilAsync(Guid witnessId, DateOnly? eraseOn, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (identity, witness, access) = await ForReaderAsync(witnessId, by, cancellationToken);
        if (by.By.ReachOf(RecordKind.ConfidentialIdentity, Verb.Change, access.Review.PartnershipId) < Reach.Named) throw EvidenceAccessService.NotThere();
        List<Reason> reasons = [.. ConfidentialIdentity.ReasonsItCannotBeKeptUntil(eraseOn, by.Today)];
        if (!Given.IsGiven(by.Why)) reasons.Add(new("Say why it is kept until another day.", "Why"));
        RefusedException.ThrowIfAny(reasons);
        identity.KeepUntil(eraseOn!.Value, by.Today);
        await context.SaveAsync(by with { Why = by.Why!.Trim() }, "Changed the retention date of an identity", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
    }

    /// <summary>Erases an identity for good, with a reason.</summary>
    public async Task EraseAsync(Guid witnessId, string because, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (identity, witness, access) = await ForReaderAsync(witnessId, by, cancellationToken);
        if (by.By.ReachOf(RecordKind.ConfidentialIdentity, Verb.Erase, access.Review.PartnershipId) < Reach.Named) throw EvidenceAccessService.NotThere();
        identity.Erase(because, by.At);
        await context.SaveAsync(by with { Why = because.Trim() }, "Erased an identity", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
    }

    /// <summary>Erases every identity whose day has come. Called by the retention schedule; returns how many.</summary>
    public async Task<int> EraseDueAsync(ActionContext program, CancellationToken cancellationToken = default)
    {
        var due = await context.Set<ConfidentialIdentity>().Where(i => i.Closed != null && i.EraseOn <= program.Today).ToListAsync(cancellationToken);
        foreach (var identity in due)
        {
            identity.Erase("Its retention date came", program.At);
            var review = await context.Reviews.SingleAsync(r => r.Id == identity.ReviewId, cancellationToken);
            await context.SaveAsync(program, "Erased an identity", new AuditSubject("witness", identity.WitnessId, review.PartnershipId, AuditScope.ReviewInConfidence, review.Id), cancellationToken);
        }

        return due.Count;
    }

    private async Task<(ConfidentialIdentity Identity, Witness Witness, EvidenceAccess Access)> ForReaderAsync(Guid witnessId, ActionContext by, CancellationToken cancellationToken)
    {
        var witness = await context.Set<Witness>().AsNoTracking().SingleOrDefaultAsync(w => w.Id == witnessId && w.InConfidence, cancellationToken) ?? throw EvidenceAccessService.NotThere();
        var access = await evidence.OfAsync(witness.ReviewId, by.By, cancellationToken);
        if (access is not { MayReadIdentities: true }) throw EvidenceAccessService.NotThere();
        var identity = await context.Set<ConfidentialIdentity>().SingleOrDefaultAsync(i => i.WitnessId == witnessId, cancellationToken) ?? throw EvidenceAccessService.NotThere();
        return (identity, witness, access);
    }
}
