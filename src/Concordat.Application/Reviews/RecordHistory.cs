using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>What the audit trail says of records whose page the viewer may already see. Asked only after the record's own policy.</summary>
internal static class RecordHistory
{
    public static async Task<IReadOnlyList<HistoryEntry>> OfAsync(
        ConcordatContext context, IReadOnlyList<Guid> recordIds, Viewer viewer, Guid partnershipId, bool mayReadExempt, DateOnly? from, CancellationToken cancellationToken)
    {
        var readsAll = viewer.IsProgram || mayReadExempt || viewer.ReachOf(RecordKind.AuditTrail, Verb.See, partnershipId) > Reach.None;
        var mine = viewer.Roles.Where(r => r.PartnershipId == partnershipId).Select(r => r.OrganisationId).Where(o => o is not null).ToList();
        var entries = await context.AuditEntries.AsNoTracking()
            .Where(e => recordIds.Contains(e.SubjectId) && (readsAll || e.Scope == AuditScope.Partnership || (e.Scope == AuditScope.Organisation && mine.Contains(e.ScopeId))))
            .OrderByDescending(e => e.Sequence)
            .ToListAsync(cancellationToken);
        var people = entries.Select(e => e.PersonId).Distinct().ToList();
        var names = await context.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return [.. entries.Where(e => from is null || UkClock.DateOf(e.At) >= from).Select(e =>
        {
            var content = e.Content is null ? null : AuditContent.FromJson(e.Content);
            return new HistoryEntry(
                e.At, e.Action, e.PersonId is { } id ? names.GetValueOrDefault(id, "Somebody who is no longer known") : "Concordat",
                content?.Why, content is null ? null : [.. content.Records.SelectMany(r => r.Changes).Where(c => !c.Property.EndsWith("Id", StringComparison.Ordinal))]);
        })];
    }
}
