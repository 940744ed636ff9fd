namespace Concordat.Application.Storage;

public sealed partial class ConcordatContext
{
    private static long _saves;

    /// <summary>How often this process has saved anything, to any database.</summary>
    internal static long Saves => Interlocked.Read(ref _saves);

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var saved = base.SaveChanges(acceptAllChangesOnSuccess);
        Interlocked.Increment(ref _saves);
        return saved;
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        Interlocked.Increment(ref _saves);
        return saved;
    }
}
