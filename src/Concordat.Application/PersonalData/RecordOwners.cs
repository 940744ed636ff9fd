using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Concordat.Application.PersonalData;

/// <summary>
/// Whether a record belongs to a partnership and is open to the viewer, found by walking from it to what it belongs to. What
/// leads nowhere is not given.
/// </summary>
internal sealed class RecordOwners(ConcordatContext context, Guid partnershipId, Viewer viewer)
{
    private readonly Dictionary<(Type, Guid), bool> _known = [];

    public async Task<bool> IsOfPartnershipAsync(IEntityType type, object row, Guid? personId, CancellationToken cancellationToken)
    {
        switch (row)
        {
            case IHeldInConfidence { InConfidence: true }:
                return false;
            case Person person:
                return await context.RoleHoldings.AnyAsync(h => h.PartnershipId == partnershipId && h.PersonId == person.Id, cancellationToken);
            case Account account:
                return account.PersonId == personId && await context.RoleHoldings.AnyAsync(h => h.PartnershipId == partnershipId && h.PersonId == account.PersonId, cancellationToken);
            case SubjectRequest request:
                return request.PartnershipId == partnershipId && PersonalDataPolicy.MaySee(viewer, request);
            case Domain.Reviews.Review review:
                return review.PartnershipId == partnershipId && ReviewPolicy.MaySee(viewer, review);
        }

        var decided = false;
        if (type.FindProperty("PartnershipId") is { } direct)
        {
            if (!Equals(Value(row, direct), partnershipId)) return false;
            decided = true;
        }

        if (type.FindProperty("ReviewId") is { } toReview && Value(row, toReview) is Guid reviewId) return await IsOpenAsync(typeof(Domain.Reviews.Review), reviewId, personId, cancellationToken);
        foreach (var (principal, key) in Parents(type, row))
        {
            if (!await IsOpenAsync(principal, key, personId, cancellationToken)) return false;
            decided = true;
        }

        return decided;
    }

    private async Task<bool> IsOpenAsync(Type type, Guid key, Guid? personId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((type, key), out var known)) return known;
        _known[(type, key)] = false;
        var row = await context.FindAsync(type, [key], cancellationToken);
        var open = row is not null && await IsOfPartnershipAsync(context.Model.FindEntityType(type)!, row, personId, cancellationToken);
        if (row is not null) context.Entry(row).State = EntityState.Detached;
        return _known[(type, key)] = open;
    }

    // A foreign key where there is one; else by name, because parts of the program refer to one another's records by key alone.
    private IEnumerable<(Type Principal, Guid Key)> Parents(IEntityType type, object row)
    {
        foreach (var property in type.GetProperties())
        {
            if (!property.Name.EndsWith("Id", StringComparison.Ordinal) || property.Name == "Id" || Value(row, property) is not Guid key) continue;
            var principal = property.GetContainingForeignKeys().Select(f => f.PrincipalEntityType.ClrType).FirstOrDefault()
                ?? context.Model.GetEntityTypes().Select(t => t.ClrType).FirstOrDefault(t => t.Name == property.Name[..^2] || t.Name.EndsWith(property.Name[..^2], StringComparison.Ordinal));
            if (principal is null || principal == type.ClrType || principal.Namespace?.Contains(".Councils", StringComparison.Ordinal) == true || principal.Namespace?.Contains(".Partnerships", StringComparison.Ordinal) == true || principal == typeof(StoredFile) || principal == typeof(Account)) continue;
            yield return (principal, key);
        }
    }

    private static object? Value(object row, IProperty property) => property.PropertyInfo is { } info ? info.GetValue(row) : property.FieldInfo?.GetValue(row);
}
