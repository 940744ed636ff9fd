using Concordat.Application.Accounts;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.PersonalData;

/// <summary>Erases what has been kept as long as the retention schedule lets it be. Run once a day, and harmless to run again.</summary>
public sealed class RetentionService(ConcordatContext context, ErasureService erasure, IdentityService identities, WallClock wall)
{
    /// <summary>Runs every rule that has an end.</summary>
    public async Task<RetentionRun> RunAsync(ActionContext program, CancellationToken cancellationToken = default)
    {
        // Sessions end in real time, whatever day the demonstration takes as today.
        var really = wall.Now;
        var erased = new Dictionary<string, int>
        {
            ["identities"] = await identities.EraseDueAsync(program, cancellationToken),
            ["sessions"] = await context.Set<SignInSession>().Where(s => s.ExpiresAt < really).ExecuteDeleteAsync(cancellationToken),
            ["people"] = await PeopleAsync(program, cancellationToken),
            ["requests"] = await RequestsAsync(program, cancellationToken),
            ["keys"] = await KeysAsync(program, cancellationToken),
        };
        return new RetentionRun(erased);
    }

    private async Task<int> PeopleAsync(ActionContext program, CancellationToken cancellationToken)
    {
        var until = RetentionSchedule.Of("people").KeptUntil(program.Today)!.Value;
        var due = await context.People
            .Where(p => p.ErasedAt == null && context.RoleHoldings.Any(h => h.PersonId == p.Id) && !context.RoleHoldings.Any(h => h.PersonId == p.Id && (h.To == null || h.To > until)))
            .Select(p => p.Id).ToListAsync(cancellationToken);
        foreach (var person in due) await erasure.EraseNowAsync(person, null, "Retention schedule: no role for six years", program, cancellationToken);
        return due.Count;
    }

    private async Task<int> RequestsAsync(ActionContext program, CancellationToken cancellationToken)
    {
        var until = RetentionSchedule.Of("requests").KeptUntil(program.Today)!.Value;
        var due = await context.Set<SubjectRequest>().Where(r => r.RespondedOn <= until && r.About != "Erased").ToListAsync(cancellationToken);
        foreach (var request in due)
        {
            request.Erase();
            await context.SaveAsync(program with { Why = "Retention schedule: answered three years ago" }, "Erased a request", SubjectRequestService.Subject(request), cancellationToken);
        }

        return due.Count;
    }

    private async Task<int> KeysAsync(ActionContext program, CancellationToken cancellationToken)
    {
        var until = program.At.AddYears(-RetentionSchedule.Of("keys").Years!.Value);
        return await context.Set<ApiKey>().Where(k => k.RevokedAt <= until).ExecuteDeleteAsync(cancellationToken);
    }
}
