using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>What a recommendation's author wrote under why, who, what, how, where and when, while it was a draft. Never published.</summary>
public sealed record SixQuestionAnswers(
    string? Why = null,
    string? Who = null,
    string? What = null,
    string? How = null,
    string? Where = null,
    string? WhenText = null,
    DateOnly? DueOn = null)
{
    /// <summary>A reason for each answer that is longer than a note.</summary>
    public IEnumerable<Reason> ReasonsTheyAreTooLong() =>
        new[] { (nameof(Why), Why), (nameof(Who), Who), (nameof(What), What), (nameof(How), How), (nameof(Where), Where), (nameof(WhenText), WhenText) }
            .SelectMany(answer => TextLimit.Reasons($"The answer to “{answer.Item1.Replace("Text", "", StringComparison.Ordinal).ToLowerInvariant()}”", answer.Item2, TextLimit.Note, answer.Item1));
}
