using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Search;

/// <summary>Which records a save is about to change, read from the change tracker before it is emptied.</summary>
internal sealed class SearchChanges
{
    private readonly Dictionary<Type, HashSet<Guid>> _records = [];

    /// <summary>Reviews whose circle of readers changes: everything that belongs to them is indexed again.</summary>
    public HashSet<Guid> ReviewsSeenByOthers { get; } = [];

    public bool Any => _records.Count > 0;

    public IReadOnlyCollection<Guid> Of(Type? type) => type is not null && _records.TryGetValue(type, out var ids) ? ids : [];

    public static SearchChanges Of(ConcordatContext context)
    {
        var changes = new SearchChanges();
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted)) continue;
            var type = entry.Metadata.ClrType;
            if (!SearchProjections.All.Any(projection => projection.Record == type || projection.Owner == type)) continue;
            if (entry.Metadata.FindPrimaryKey()?.Properties is not [{ ClrType: var key } property] || key != typeof(Guid)) continue;
            var id = (Guid)entry.Property(property.Name).CurrentValue!;
            if (!changes._records.TryGetValue(type, out var ids)) changes._records.Add(type, ids = []);
            ids.Add(id);
            if (entry.Entity is Review && entry.State == EntityState.Modified && (Changed(entry, nameof(Review.KeptToConvener)) || Changed(entry, nameof(Review.ConvenedByOrganisationId)))) changes.ReviewsSeenByOthers.Add(id);
        }

        return changes;
    }

    private static bool Changed(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry, string property) =>
        entry.Property(property).IsModified && !Equals(entry.Property(property).OriginalValue, entry.Property(property).CurrentValue);
}
