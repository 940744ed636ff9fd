using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Shared;

/// <summary>
/// What forms that were sent have made. A form is kept in the same transaction as its first change, so that of two sendings, in
/// whatever process, one makes the change and the other is led to it.
/// </summary>
public sealed class SentFormService(ConcordatContext context)
{
    // The first sending may have saved and not yet said where it leads.
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(100);
    private const int MostWaits = 10;

    /// <summary>The form as it was sent before; null when it was not.</summary>
    public async Task<SentForm?> FindAsync(string hash, CancellationToken cancellationToken = default)
    {
        var found = await context.Set<SentForm>().AsNoTracking().SingleOrDefaultAsync(f => f.Hash == hash, cancellationToken);
        for (var waited = 0; found is { Address: null } && waited < MostWaits; waited++)
        {
            await Task.Delay(Wait, cancellationToken);
            found = await context.Set<SentForm>().AsNoTracking().SingleOrDefaultAsync(f => f.Hash == hash, cancellationToken);
        }

        return found;
    }

    /// <summary>Remembers where the form led.</summary>
    public Task LedToAsync(FormSent form, string address, CancellationToken cancellationToken = default) =>
        context.Set<SentForm>().Where(f => f.Hash == form.Hash).ExecuteUpdateAsync(set => set.SetProperty(f => f.Address, address), cancellationToken);
}
