using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Storage;

/// <summary>
/// Gives an answer again without reading it while nothing has been saved since it was read, by this process or another. Whether that
/// is so is asked of the database once in each request, in one row.
/// </summary>
public sealed class UnchangedService(ConcordatContext context, Remembered remembered)
{
    private static readonly PerModel<Func<ConcordatContext, CancellationToken, Task<long>>> LastEntry =
        new(() => EF.CompileAsyncQuery((ConcordatContext c, CancellationToken _) => c.Set<AuditHead>().Where(h => h.Id == 1).Select(h => h.Sequence).Single()));

    private long _sequence = -1;
    private long _saves = -1;

    /// <summary>The answer kept under a question, or read now. What <paramref name="read"/> gives must not be changed by anybody.</summary>
    public async Task<T> AnswerAsync<T>(object question, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        // A save of this very request, or of another beside it, makes what was known about the database old.
        var now = ConcordatContext.Saves;
        if (_saves != now) Know(await LastEntry.For(context)(context, cancellationToken), now);
        var (sequence, saves) = (_sequence, _saves);
        if (remembered.TryGet<T>(question, sequence, saves, out var answer)) return answer;
        answer = await read();
        remembered.Keep(question, sequence, saves, answer);
        return answer;
    }

    /// <summary>Says what another query of this request read: the last entry of the audit trail, and the saves counted before it was read.</summary>
    internal void Know(long sequence, long saves)
    {
        _sequence = sequence;
        _saves = saves;
    }
}
