using System.Collections.Frozen;
using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Concordat.Application.Storage.Audit;

/// <summary>Turns entries of the audit trail into words: names for keys, words for enumerations, dates as people read them.</summary>
internal sealed class HistoryReading(IModel model, IReadOnlyDictionary<Guid, string> names, Func<RecordKind, bool> maySee, IReadOnlySet<Guid> withheld)
{
    private const int LongestValue = 600;

    // What a record is called where its class is called otherwise.
    private static readonly FrozenDictionary<string, RecordKind> Kinds = new Dictionary<string, RecordKind>(StringComparer.Ordinal)
    {
        ["EvidenceSession"] = RecordKind.Evidence,
        ["Attendance"] = RecordKind.Evidence,
        ["Interjection"] = RecordKind.Evidence,
        ["Witness"] = RecordKind.Evidence,
        ["KeyPoint"] = RecordKind.Evidence,
        ["PanelNote"] = RecordKind.Evidence,
        ["Disagreement"] = RecordKind.Evidence,
        ["ReviewDocument"] = RecordKind.Evidence,
        ["Theme"] = RecordKind.Finding,
        ["DismissedSuggestion"] = RecordKind.Finding,
        ["ThemePoint"] = RecordKind.Finding,
        ["Finding"] = RecordKind.Finding,
        ["FindingEvidence"] = RecordKind.Finding,
        ["MinorityReport"] = RecordKind.Finding,
        ["DraftReview"] = RecordKind.DraftReview,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, IEntityType> _types = model.GetEntityTypes().GroupBy(t => t.ClrType.Name).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public HistoryEntry Read(AuditEntry entry)
    {
        var content = entry.Content is null ? null : AuditContent.FromJson(entry.Content);
        return new HistoryEntry(
            entry.Sequence,
            entry.At,
            entry.PersonId is { } person ? names.GetValueOrDefault(person, "Somebody no longer known") : "Concordat",
            entry.OrganisationId is { } organisation ? names.GetValueOrDefault(organisation) : null,
            entry.Action,
            entry.SubjectKind,
            withheld.Contains(entry.SubjectId) ? null : content?.Why,
            entry.ErasedAt is null ? null : entry.ErasedBecause ?? "The law required it",
            content is null ? [] : [.. content.Records.SelectMany(record => Changes(record, withheld.Contains(entry.SubjectId)))]);
    }

    /// <summary>The keys that stand in the entries and may have names.</summary>
    public static HashSet<Guid> KeysIn(IEnumerable<AuditEntry> entries)
    {
        var keys = new HashSet<Guid>();
        foreach (var entry in entries)
        {
            if (entry.PersonId is { } person) keys.Add(person);
            if (entry.OrganisationId is { } organisation) keys.Add(organisation);
            if (entry.Content is null) continue;
            foreach (var change in AuditContent.FromJson(entry.Content).Records.SelectMany(r => r.Changes))
            {
                if (Guid.TryParseExact(change.Before, "D", out var before)) keys.Add(before);
                if (Guid.TryParseExact(change.After, "D", out var after)) keys.Add(after);
            }
        }

        return keys;
    }

    private IEnumerable<HistoryChange> Changes(AuditedRecord record, bool isWithheld)
    {
        var type = _types.GetValueOrDefault(record.Record);
        var words = HistoryPropertyWords.Plain(record.Record);
        var hidden = isWithheld || (Guid.TryParse(record.Id, out var id) && withheld.Contains(id)) || (Kinds.TryGetValue(record.Record, out var kind) && !maySee(kind));
        if (hidden) return [new HistoryChange(words, "Changed", null, null, true)];
        if (record.State == nameof(EntityState.Deleted)) return [new HistoryChange(words, "Removed", Summary(record), null, false)];
        return record.Changes.Select(c => Change(words, type, c)).OfType<HistoryChange>();
    }

    private HistoryChange? Change(string record, IEntityType? type, AuditedChange change)
    {
        var property = type?.FindProperty(change.Property);
        var clr = property is null ? null : Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        // That something new was not given in confidence, or which suggestion it came from, says nothing to a reader.
        if (change is { Property: nameof(IHeldInConfidence.InConfidence), Before: null, After: "no" } or { Property: nameof(Domain.Reviews.Theme.SuggestionKey) }) return null;
        if (HistoryPropertyWords.For(change.Property) is not { } words || clr == typeof(byte[])) return null;
        if (change.Withheld) return new HistoryChange(record, words, null, null, true);
        if (clr == typeof(Guid))
        {
            // A key without a name says nothing to a reader.
            if (NameOf(change.Before) is null && NameOf(change.After) is null) return null;
            return new HistoryChange(record, words, NameOf(change.Before), NameOf(change.After), false);
        }

        return new HistoryChange(record, words, Value(change.Property, clr, change.Before), Value(change.Property, clr, change.After), false);
    }

    private string? NameOf(string? text) => Guid.TryParseExact(text, "D", out var key) ? names.GetValueOrDefault(key) : null;

    private static string? Summary(AuditedRecord record) =>
        record.Changes.FirstOrDefault(c => c is { Withheld: false, Property: "Name" or "Title" or "Text" })?.Before is { } text ? Shorten(text) : null;

    private static string? Value(string property, Type? type, string? text)
    {
        if (text is null) return null;
        if (property == "CostPence" && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pence)) return MoneyWords.For(pence);
        if (type == typeof(DateOnly) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return DateWords.For(day);
        if (type == typeof(DateTime) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)) return HistoryWords.Moment(at);
        return type is { IsEnum: true } ? HistoryPropertyWords.Plain(text) : Shorten(text);
    }

    private static string Shorten(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";
}
