using Concordat.Application.Search;

namespace Concordat.Application.Storage;

public sealed partial class ConcordatContext
{
    /// <summary>Saves the change, then the entries search has of it, in the same transaction.</summary>
    private async Task SaveAndIndexAsync(CancellationToken cancellationToken)
    {
        var changes = SearchChanges.Of(this);
        await SaveChangesAsync(cancellationToken);
        await SearchIndex.RefreshAsync(this, changes, cancellationToken);
    }
}
