using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Concordat.Application.Storage.Audit;

/// <summary>What an entry says of a change: each record touched, each property with its value before and after, and the reason given.</summary>
public sealed record AuditContent(string? Why, IReadOnlyList<AuditedRecord> Records)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The content as it is kept and hashed.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads content back.</summary>
    public static AuditContent FromJson(string json) => JsonSerializer.Deserialize<AuditContent>(json, Json)!;

    /// <summary>Reads from the change tracker what is about to be saved.</summary>
    public static AuditContent Of(ConcordatContext context, string? why) => new(why, [.. Changed(context).Select(Of)]);

    /// <summary>The same, told apart by what each changed record is about.</summary>
    public static IReadOnlyList<(AuditSubject Subject, AuditContent Content)> BySubject(ConcordatContext context, string? why, Func<object, AuditSubject> subjectOf) =>
        [.. Changed(context).GroupBy(entry => subjectOf(entry.Entity)).Select(group => (group.Key, new AuditContent(why, [.. group.Select(Of)])))];

    private static List<EntityEntry> Changed(ConcordatContext context) =>
    [
        .. context.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Metadata.FindAnnotation(AuditRules.NotAudited) is null),
    ];

    private static AuditedRecord Of(EntityEntry entry)
    {
        var silent = entry.Entity is IHeldInConfidence { InConfidence: true };
        var changes = new List<AuditedChange>();
        foreach (var property in entry.Properties)
        {
            if (property.Metadata.IsPrimaryKey() || property.Metadata.Name == nameof(IVersioned.Version)) continue;
            if (entry.State == EntityState.Modified && !property.IsModified) continue;
            if (property.Metadata.FindAnnotation(AuditRules.NotAudited) is not null) continue;
            var before = entry.State == EntityState.Added ? null : Text(property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : Text(property.CurrentValue);
            if (before is null && after is null || before == after) continue;
            var hidden = silent || property.Metadata.FindAnnotation(AuditRules.ValueNotAudited) is not null;
            changes.Add(hidden ? new AuditedChange(property.Metadata.Name, null, null, true) : new AuditedChange(property.Metadata.Name, before, after));
        }

        var key = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Text(entry.Property(p.Name).CurrentValue)));
        return new AuditedRecord(entry.Metadata.ClrType.Name, key, entry.State.ToString(), changes);
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        bool flag => flag ? "yes" : "no",
        DateTime at => at.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        byte[] bytes => $"{bytes.Length.ToString(CultureInfo.InvariantCulture)} bytes",
        System.Collections.IEnumerable many => string.Join("; ", many.Cast<object?>().Select(Text)),
        IFormattable thing => thing.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
