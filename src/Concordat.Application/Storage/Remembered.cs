using System.Collections.Concurrent;

namespace Concordat.Application.Storage;

/// <summary>
/// Answers that stay true until something is saved, with the state of the database each belongs to: the number of the last entry in
/// the audit trail, which every save of every process takes, and how often this process saved anything at all.
/// </summary>
public sealed class Remembered
{
    private const int Most = 5000;
    private readonly ConcurrentDictionary<object, (long Sequence, long Saves, object? Answer)> _answers = new();

    internal bool TryGet<T>(object question, long sequence, long saves, out T answer)
    {
        if (_answers.TryGetValue(question, out var kept) && kept.Sequence == sequence && kept.Saves == saves)
        {
            answer = (T)kept.Answer!;
            return true;
        }

        answer = default!;
        return false;
    }

    internal void Keep<T>(object question, long sequence, long saves, T answer)
    {
        if (_answers.Count >= Most) _answers.Clear();
        _answers[question] = (sequence, saves, answer);
    }
}
