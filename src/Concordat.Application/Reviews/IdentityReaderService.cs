using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Whom a review names to read its evidence in confidence.</summary>
public sealed class IdentityReaderService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>The readers today, by name; empty for those who may neither read nor name.</summary>
    public async Task<IReadOnlyList<IdentityReaderView>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var access = await evidence.OfAsync(review.Id, viewer, cancellationToken);
        if (access is not { IsReader: true } and not { MayNameReaders: true }) return [];
        var readers = from reader in context.Set<IdentityReader>().AsNoTracking()
                      where reader.ReviewId == review.Id && reader.EndedAt == null
                      join person in context.People on reader.PersonId equals person.Id
                      orderby person.Name
                      select new IdentityReaderView(reader.Id, person.Name, reader.NamedAt);
        return await readers.ToListAsync(cancellationToken);
    }

    /// <summary>The people who may be named: those with a role the matrix lets be named, who are not readers yet.</summary>
    public async Task<IReadOnlyList<Person>> CandidatesAsync(Review review, Viewer viewer, DateOnly today, CancellationToken cancellationToken = default)
    {
        var access = await evidence.OfAsync(review.Id, viewer, cancellationToken);
        if (access is not { MayNameReaders: true }) return [];
        var holdings = await context.RoleHoldings.AsNoTracking().Where(h => h.PartnershipId == review.PartnershipId && h.From <= today && (h.To == null || h.To >= today)).ToListAsync(cancellationToken);
        var able = holdings
            .Where(h => RoleMatrix.Current.ReachOf(h.Role, RecordKind.EvidenceInConfidence, Verb.See) >= Reach.Named && !access.Readers.Contains(h.PersonId))
            .Where(h => !review.KeptToConvener || h.OrganisationId == review.ConvenedByOrganisationId)
            .Select(h => h.PersonId).Distinct().ToList();
        return await context.People.AsNoTracking().Where(p => able.Contains(p.Id) && p.ErasedAt == null).OrderBy(p => p.Name).ToListAsync(cancellationToken);
    }

    /// <summary>Names a reader.</summary>
    public async Task NameAsync(Guid reviewId, Guid personId, ActionContext by, CancellationToken cancellationToken = default)
    {
        var access = await ToNameAsync(reviewId, by, cancellationToken);
        if (access.Readers.Contains(personId)) throw new RefusedException("This person is already a reader.", nameof(IdentityReader.PersonId));
        var able = await CandidatesAsync(access.Review, by.By, by.Today, cancellationToken);
        if (able.All(p => p.Id != personId)) throw new RefusedException("Choose a scrutiny officer, a monitoring officer or a councillor of this partnership: nobody else may be named.", nameof(IdentityReader.PersonId));
        context.Add(IdentityReader.Name(by.NewKey(), reviewId, personId, by.By.PersonId, by.At));
        await context.SaveAsync(by, "Named a reader", Subject(access.Review), cancellationToken);
    }

    /// <summary>Ends somebody's reading. The last reader cannot go while an identity is kept: nobody could be answered to.</summary>
    public async Task EndAsync(Guid readerId, ActionContext by, CancellationToken cancellationToken = default)
    {
        var reader = await context.Set<IdentityReader>().SingleOrDefaultAsync(r => r.Id == readerId, cancellationToken) ?? throw EvidenceAccessService.NotThere();
        var access = await ToNameAsync(reader.ReviewId, by, cancellationToken);
        if (access.Readers.Count <= 1) throw new RefusedException("This is the only reader. Name another before you end this one.");
        reader.End(by.At);
        await context.SaveAsync(by, "Ended a reader", Subject(access.Review), cancellationToken);
    }

    private async Task<EvidenceAccess> ToNameAsync(Guid reviewId, ActionContext by, CancellationToken cancellationToken)
    {
        var access = await evidence.OfAsync(reviewId, by.By, cancellationToken) ?? throw EvidenceAccessService.NotThere();
        return access.MayNameReaders ? access : throw EvidenceAccessService.NotThere();
    }

    private static AuditSubject Subject(Review review) => new("review", review.Id, review.PartnershipId, AuditScope.ReviewInConfidence, review.Id);
}
