using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Who takes part in a review.</summary>
public sealed class ReviewMemberService(ConcordatContext context)
{
    /// <summary>Everybody, the chair first and each role in its order; nobody when the viewer may not see the review.</summary>
    public async Task<IReadOnlyList<ReviewMember>> ListAsync(Review review, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!ReviewPolicy.MaySee(viewer, review)) return [];
        var members = await context.Set<ReviewMember>().AsNoTracking().Where(m => m.ReviewId == review.Id).ToListAsync(cancellationToken);
        return [.. members.OrderBy(m => m.Role).ThenBy(m => m.Order)];
    }

    /// <summary>Adds somebody.</summary>
    public async Task<ReviewMember> AddAsync(Guid reviewId, ReviewMemberDetails details, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await ReviewRecords.ToChangeAsync(context, reviewId, acting, cancellationToken);
        await CheckAsync(review, null, details, cancellationToken);
        var place = await context.Set<ReviewMember>().Where(m => m.ReviewId == reviewId).MaxAsync(m => (int?)m.Order, cancellationToken) ?? 0;
        var member = ReviewMember.Add(acting.NewKey(), reviewId, place + 1, details);
        context.Add(member);
        await context.SaveAsync(acting, "Added member of review", ReviewRecords.Subject(review), cancellationToken);
        return member;
    }

    /// <summary>Changes what is said of somebody.</summary>
    public async Task ChangeAsync(Guid id, int version, ReviewMemberDetails details, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (member, review) = await FindAsync(id, acting, cancellationToken);
        context.Expect(member, version);
        await CheckAsync(review, id, details, cancellationToken);
        member.Change(details);
        await context.SaveAsync(acting, "Changed member of review", ReviewRecords.Subject(review), cancellationToken);
    }

    /// <summary>Takes somebody off the review.</summary>
    public async Task RemoveAsync(Guid id, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (member, review) = await FindAsync(id, acting, cancellationToken);
        context.Remove(member);
        await context.SaveAsync(acting, "Removed member of review", ReviewRecords.Subject(review), cancellationToken);
    }

    private async Task<(ReviewMember Member, Review Review)> FindAsync(Guid id, ActionContext acting, CancellationToken cancellationToken)
    {
        var member = await context.Set<ReviewMember>().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw ReviewRecords.NotThere();
        return (member, await ReviewRecords.ToChangeAsync(context, member.ReviewId, acting, cancellationToken));
    }

    private async Task CheckAsync(Review review, Guid? id, ReviewMemberDetails details, CancellationToken cancellationToken)
    {
        List<Reason> reasons = [.. ReviewMember.ReasonsItCannotBe(details)];
        if (details.Role is MemberRole.Chair or MemberRole.ViceChair)
        {
            var holder = await context.Set<ReviewMember>().AsNoTracking().FirstOrDefaultAsync(m => m.ReviewId == review.Id && m.Role == details.Role && m.Id != id, cancellationToken);
            if (holder is not null) reasons.Add(new($"{holder.Name} is already {MemberRoleWords.For(details.Role).ToLowerInvariant()}. Change that first.", nameof(ReviewMember.Role)));
        }

        if (details.OrganisationId is { } organisation && !await context.Partnerships.Where(p => p.Id == review.PartnershipId).SelectMany(p => p.Parties).AnyAsync(p => p.OrganisationId == organisation, cancellationToken))
            reasons.Add(new("Choose an organisation of this partnership, or none.", nameof(ReviewMember.OrganisationId)));
        if (details.PersonId is { } person && !await context.RoleHoldings.AnyAsync(h => h.PartnershipId == review.PartnershipId && h.PersonId == person, cancellationToken))
            reasons.Add(new("Choose a person of this partnership, or none.", nameof(ReviewMember.PersonId)));
        RefusedException.ThrowIfAny(reasons);
    }
}
