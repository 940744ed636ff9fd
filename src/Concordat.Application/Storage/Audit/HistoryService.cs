using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Storage.Audit;

/// <summary>
/// What happened to a record, for those who may see the record. The page that asks has already found the record through its
/// policy; this leaves out what only some of its readers may know.
/// </summary>
public sealed partial class HistoryService(ConcordatContext context)
{
    /// <summary>
    /// The history of one record, newest first. <paramref name="readsExempt"/>: the viewer reads this record although it is exempt,
    /// because it is made to those they answer for.
    /// </summary>
    public async Task<IReadOnlyList<HistoryEntry>> OfAsync(Viewer viewer, Guid partnershipId, Guid subjectId, int most = 100, bool readsExempt = false, CancellationToken cancellationToken = default)
    {
        var entries = await (await VisibleAsync(viewer, partnershipId, cancellationToken, readsExempt)).Where(e => e.SubjectId == subjectId)
            .OrderByDescending(e => e.Sequence).Take(most).ToListAsync(cancellationToken);
        return await ReadAsync(entries, viewer, partnershipId, readsExempt, cancellationToken);
    }

    /// <summary>A page of the audit trail of a partnership, newest first, for those whose role reads it.</summary>
    public async Task<HistoryPage> TrailAsync(Viewer viewer, Guid partnershipId, HistoryFilter filter, CancellationToken cancellationToken = default)
    {
        if (!ReadsTrail(viewer, partnershipId)) throw new RefusedException("Only an administrator, a monitoring officer or an auditor reads the audit trail. Ask one of them.");
        var visible = await VisibleAsync(viewer, partnershipId, cancellationToken);
        var personIds = await visible.Where(e => e.PersonId != null).Select(e => e.PersonId!.Value).Distinct().ToListAsync(cancellationToken);
        var actions = await visible.Select(e => e.Action).Distinct().ToListAsync(cancellationToken);
        var people = await NamesAsync(personIds, cancellationToken);

        var wanted = visible;
        if (filter.PersonId is { } person) wanted = wanted.Where(e => e.PersonId == person);
        if (!string.IsNullOrEmpty(filter.Action)) wanted = wanted.Where(e => e.Action == filter.Action);
        if (filter.From is { } first) { var from = UkClock.StartOf(first); wanted = wanted.Where(e => e.At >= from); }
        if (filter.To is { } last) { var before = UkClock.StartOf(last.AddDays(1)); wanted = wanted.Where(e => e.At < before); }
        var total = await wanted.CountAsync(cancellationToken);
        var entries = await wanted.OrderByDescending(e => e.Sequence).Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize).ToListAsync(cancellationToken);
        return new HistoryPage(
            await ReadAsync(entries, viewer, partnershipId, false, cancellationToken),
            total,
            [.. people.OrderBy(p => p.Value, StringComparer.CurrentCulture)],
            [.. actions.Order(StringComparer.CurrentCulture)]);
    }

    /// <summary>Whether the viewer's role reads the audit trail.</summary>
    public static bool ReadsTrail(Viewer viewer, Guid partnershipId) => viewer.ReachOf(RecordKind.AuditTrail, Verb.See, partnershipId) == Reach.All;

    private async Task<IQueryable<AuditEntry>> VisibleAsync(Viewer viewer, Guid partnershipId, CancellationToken cancellationToken, bool readsExempt = false)
    {
        var entries = context.AuditEntries.AsNoTracking().Where(e => e.PartnershipId == partnershipId);
        if (viewer.IsProgram) return entries;
        var readsTrail = ReadsTrail(viewer, partnershipId);
        var seesExempt = readsExempt || viewer.ReachOf(RecordKind.ExemptMatter, Verb.See, partnershipId) > Reach.None;
        var person = viewer.PersonId;
        // What one council keeps to itself, and what was given in confidence, stays so for whoever reads the trail too.
        var mine = viewer.Roles.Where(r => r.PartnershipId == partnershipId && r.OrganisationId != null).Select(r => r.OrganisationId).Distinct().ToList();
        var open = await ReviewsOpenInConfidenceAsync(viewer, partnershipId, cancellationToken);
        return entries.Where(e => e.Scope == AuditScope.Partnership
            || (e.Scope == AuditScope.Organisation && mine.Contains(e.ScopeId))
            || (e.Scope == AuditScope.ReviewInConfidence && open.Contains(e.ScopeId))
            || (e.Scope == AuditScope.Account && (readsTrail || (person != null && e.ScopeId == person)))
            || (e.Scope == AuditScope.ExemptMatter && seesExempt && (e.ScopeId == null || mine.Contains(e.ScopeId)))
            || (e.Scope == AuditScope.Program && readsTrail));
    }

    private async Task<IReadOnlyList<HistoryEntry>> ReadAsync(IReadOnlyList<AuditEntry> entries, Viewer viewer, Guid partnershipId, bool readsExempt, CancellationToken cancellationToken)
    {
        var withheld = await WithheldNowAsync(viewer, partnershipId, readsExempt, cancellationToken);
        var names = await NamesAsync(HistoryReading.KeysIn(entries), cancellationToken);
        var reading = new HistoryReading(context.Model, names, kind => viewer.ReachOf(kind, Verb.See, partnershipId) > Reach.Named, withheld);
        return [.. entries.Select(reading.Read)];
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        if (keys.Count == 0) return names;
        foreach (var person in await context.People.AsNoTracking().Where(p => keys.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(cancellationToken)) names[person.Id] = person.Name;
        foreach (var organisation in await context.Organisations.AsNoTracking().Where(o => keys.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken)) names[organisation.Id] = organisation.Name;
        foreach (var body in await context.Bodies.AsNoTracking().Where(b => keys.Contains(b.Id)).Select(b => new { b.Id, b.Name }).ToListAsync(cancellationToken)) names[body.Id] = body.Name;
        return names;
    }
}
