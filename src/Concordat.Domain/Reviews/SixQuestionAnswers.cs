namespace Concordat.Domain.Reviews;

/// <summary>What a recommendation's author wrote under why, who, what, how, where and when, while it was a draft. Never published.</summary>
public sealed record SixQuestionAnswers(
    string? Why = null,
    string? Who = null,
    string? What = null,
    string? How = null,
    string? Where = null,
    string? WhenText = null,
    DateOnly? DueOn = null);
