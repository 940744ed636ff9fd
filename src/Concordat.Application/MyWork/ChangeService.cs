using Concordat.Application.Partnerships;
using Concordat.Application.Search;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.MyWork;

/// <summary>What others changed since a person last looked, among the records that person may see.</summary>
public sealed class ChangeService(ConcordatContext context, TimeProvider clock)
{
    private const int MostShown = 15;
    private const int MostRead = 400;

    // Before somebody has said for the first time that they have seen it all.
    private static readonly TimeSpan FirstLook = TimeSpan.FromDays(14);

    /// <summary>The changes. Whatever has no entry in search (drafts, evidence in confidence) is not among them.</summary>
    public async Task<Changes> SinceLastLookAsync(Viewer viewer, CancellationToken cancellationToken = default)
    {
        var look = await context.Set<LastLook>().AsNoTracking().SingleOrDefaultAsync(l => l.PersonId == viewer.PersonId, cancellationToken);
        var since = look?.LookedAt ?? await FirstLookFromAsync(cancellationToken);
        var partnerships = viewer.Roles.Select(r => (Guid?)r.PartnershipId).Distinct().ToList();
        if (viewer.PersonId is null || partnerships.Count == 0) return new Changes(since, [], 0);
        var mine = viewer.Roles.Where(r => r.OrganisationId != null).Select(r => r.OrganisationId).Distinct().ToList();
        var acts = await context.AuditEntries.AsNoTracking()
            .Where(a => partnerships.Contains(a.PartnershipId) && a.PersonId != viewer.PersonId)
            // By its place in the trail, not by the hour: the demonstration's day moves, and clocks are set back.
            .Where(a => look != null && look.LookedTo != null ? a.Sequence > look.LookedTo : a.At > since)
            .Where(a => a.Scope == AuditScope.Partnership || (a.Scope == AuditScope.Organisation && mine.Contains(a.ScopeId)))
            .Join(context.Set<SearchEntry>().Where(SearchPolicy.VisibleTo(viewer)), a => a.SubjectId, e => e.RecordId, (a, e) => new { a.Sequence, a.Action, a.At, a.PersonId, e.RecordId, e.Kind, e.Title, e.Address })
            .OrderByDescending(a => a.Sequence)
            .Take(MostRead)
            .ToListAsync(cancellationToken);
        var records = acts.GroupBy(a => a.RecordId).ToList();
        var shown = records.Take(MostShown).ToList();
        var people = shown.Select(r => r.First().PersonId).OfType<Guid>().Distinct().ToList();
        var names = people.Count == 0
            ? []
            : await context.People.AsNoTracking().Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return new Changes(
            since,
            [.. from record in shown let last = record.First() select new Change(last.Kind, last.Title, last.Address, last.Action, last.PersonId is { } who ? names.GetValueOrDefault(who) : null, last.At, record.Count())],
            records.Count);
    }

    /// <summary>Remembers that the person has seen everything up to now.</summary>
    public async Task MarkSeenAsync(ActionContext by, CancellationToken cancellationToken = default)
    {
        if (by.By.PersonId is not { } person) return;
        const string remember = "INSERT INTO last_looks (person_id, looked_at, looked_to) VALUES ({0}, {1}, (SELECT sequence FROM audit_heads WHERE id = 1)) ON CONFLICT (person_id) DO UPDATE SET looked_at = excluded.looked_at, looked_to = excluded.looked_to";
        await context.Database.ExecuteSqlRawAsync(remember, [person, by.At], cancellationToken);
    }

    // Counted from the last thing that happened where that is longer ago: after months in which nothing did, there is still something to show.
    private async Task<DateTime> FirstLookFromAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var last = await context.AuditEntries.AsNoTracking().OrderByDescending(a => a.Sequence).Select(a => (DateTime?)a.At).FirstOrDefaultAsync(cancellationToken);
        return (last < now ? last.Value : now) - FirstLook;
    }
}
