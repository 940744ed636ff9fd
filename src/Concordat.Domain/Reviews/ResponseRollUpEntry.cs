using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>One addressee in a roll-up, with the condition its answer is subject to and the date it deferred until.</summary>
public sealed record ResponseRollUpEntry(Guid AddresseeId, string Name, string? Condition, DateOnly? DeferredUntil)
{
    public string Words => (Condition, DeferredUntil) switch
    {
        (null, null) => Name,
        (null, { } until) => $"{Name} (until {DateWords.For(until)})",
        ({ } condition, null) => $"{Name} (subject to: {Bare(condition)})",
        ({ } condition, { } until) => $"{Name} (until {DateWords.For(until)}, subject to: {Bare(condition)})",
    };

    private static string Bare(string condition)
    {
        const string subject = "subject to ";
        var bare = condition.StartsWith(subject, StringComparison.OrdinalIgnoreCase) ? condition[subject.Length..] : condition;
        return bare.TrimEnd('.', ' ');
    }
}
