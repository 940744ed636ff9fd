using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>The full names of organisations, for sentences that name who answered.</summary>
internal static class OrganisationNames
{
    public static async Task<Func<Guid, string>> LoadAsync(ConcordatContext context, CancellationToken cancellationToken)
    {
        var names = await context.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        return id => names.GetValueOrDefault(id, "An organisation that is no longer known");
    }

    /// <summary>The same, read again only after something was saved.</summary>
    public static Task<Func<Guid, string>> KnownAsync(ConcordatContext context, UnchangedService unchanged, CancellationToken cancellationToken) =>
        unchanged.AnswerAsync("names of organisations", () => LoadAsync(context, cancellationToken), cancellationToken);
}
