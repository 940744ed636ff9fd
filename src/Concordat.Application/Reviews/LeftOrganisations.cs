using Concordat.Application.Storage;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>The organisations that have left a partnership. Nobody there answers any more, so nobody is reminded of what they owe.</summary>
public static class LeftOrganisations
{
    /// <summary>The last day of each that left before a day and has not joined again.</summary>
    internal static async Task<IReadOnlyDictionary<Guid, DateOnly>> OnAsync(ConcordatContext context, Guid partnershipId, DateOnly day, CancellationToken cancellationToken)
    {
        var parties = await context.Partnerships.AsNoTracking().Where(p => p.Id == partnershipId).SelectMany(p => p.Parties)
            .Select(p => new { p.OrganisationId, p.To }).ToListAsync(cancellationToken);
        return parties.GroupBy(p => p.OrganisationId).Where(g => g.All(p => p.To < day)).ToDictionary(g => g.Key, g => g.Max(p => p.To!.Value));
    }

    /// <summary>Why nobody is reminded: one sentence for each organisation that still owes something and has left.</summary>
    internal static IReadOnlyList<string> WhyNobodyIsReminded(IReadOnlyDictionary<Guid, DateOnly> left, IEnumerable<Guid?> owing, Func<Guid, string> nameOf) =>
    [
        .. owing.OfType<Guid>().Distinct().Where(left.ContainsKey).OrderBy(nameOf, StringComparer.Ordinal)
            .Select(id => WhyNobodyIsReminded(nameOf(id), left[id])),
    ];

    /// <summary>The same of one organisation.</summary>
    public static string WhyNobodyIsReminded(string name, DateOnly lastDay) =>
        $"{name} left the partnership after {DateWords.For(lastDay)}. Nobody is reminded of what it owes any more.";
}
