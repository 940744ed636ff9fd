using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Search;

/// <summary>Which records a save is about to change, read from the change tracker before it is emptied.</summary>
internal sealed class SearchChanges
{
    private readonly Dictionary<Type, HashSet<Guid>> _records = [];
    private readonly Dictionary<Type, HashSet<Guid>> _known = [];

    /// <summary>Reviews whose circle of readers changes: everything that belongs to them is indexed again.</summary>
    public HashSet<Guid> ReviewsSeenByOthers { get; } = [];

    public bool Any => _records.Count > 0;

    public IReadOnlyCollection<Guid> Of(Type? type) => type is not null && _records.TryGetValue(type, out var ids) ? ids : [];

    /// <summary>Those of them that were there before: of what is new nothing has an entry yet, and nothing that belongs to it.</summary>
    public IReadOnlyCollection<Guid> KnownOf(Type? type) => type is not null && _known.TryGetValue(type, out var ids) ? ids : [];

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
            Put(changes._records, type, id);
            if (entry.State != EntityState.Added) Put(changes._known, type, id);
            if (entry.Entity is Review && entry.State == EntityState.Modified && (Changed(entry, nameof(Review.KeptToConvener)) || Changed(entry, nameof(Review.ConvenedByOrganisationId)))) changes.ReviewsSeenByOthers.Add(id);
        }

        return changes;
    }

    private static void Put(Dictionary<Type, HashSet<Guid>> into, Type type, Guid id)
    {
        if (!into.TryGetValue(type, out var ids)) into.Add(type, ids = []);
        ids.Add(id);
    }

    private static bool Changed(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry, string property) =>
        entry.Property(property).IsModified && !Equals(entry.Property(property).OriginalValue, entry.Property(property).CurrentValue);
}
