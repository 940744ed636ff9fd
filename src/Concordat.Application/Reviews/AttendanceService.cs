using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Who was at a session, when they came and left, and who interjected what.</summary>
public sealed class AttendanceService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>Records that somebody attended.</summary>
    public async Task RecordAsync(Guid sessionId, AttendanceDetails details, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (session, access) = await evidence.ToChangeAsync<EvidenceSession>(sessionId, null, by, cancellationToken);
        var attendance = Attendance.Record(by.NewKey(), session, details);
        context.Add(attendance);
        await context.SaveAsync(by, "Recorded attendance", EvidenceAccessService.Subject("session", session, access.Review), cancellationToken);
    }

    /// <summary>Corrects an attendance.</summary>
    public async Task ChangeAsync(Guid id, int version, AttendanceDetails details, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (attendance, access) = await evidence.ToChangeAsync<Attendance>(id, version, by, cancellationToken);
        attendance.Change(details);
        await context.SaveAsync(by, "Changed attendance", EvidenceAccessService.Subject("attendance", attendance, access.Review), cancellationToken);
    }

    /// <summary>Corrects an interjection.</summary>
    public async Task ChangeInterjectionAsync(Guid id, int version, string who, string text, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (interjection, access) = await evidence.ToChangeAsync<Interjection>(id, version, by, cancellationToken);
        interjection.Change(who, text);
        await context.SaveAsync(by, "Changed interjection", EvidenceAccessService.Subject("interjection", interjection, access.Review), cancellationToken);
    }

    /// <summary>Records who interjected what.</summary>
    public async Task InterjectAsync(Guid sessionId, string who, string text, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (session, access) = await evidence.ToChangeAsync<EvidenceSession>(sessionId, null, by, cancellationToken);
        var order = await context.Set<Interjection>().Where(i => i.SessionId == sessionId).MaxAsync(i => (int?)i.Order, cancellationToken) ?? 0;
        context.Add(Interjection.Record(by.NewKey(), session, who, text, order + 1));
        await context.SaveAsync(by, "Recorded interjection", EvidenceAccessService.Subject("session", session, access.Review), cancellationToken);
    }
}
