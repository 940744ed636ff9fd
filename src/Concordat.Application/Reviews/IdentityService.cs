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
