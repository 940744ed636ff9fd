namespace Concordat.Domain.Shared;

/// <summary>
/// How a figure came about: the rule that was applied, where the rule comes from, and what went into it.
/// The same tree is shown as a panel on a page, printed as an appendix, and given as JSON.
/// </summary>
/// <param name="Rule">The rule in a few words, such as "Shares by fixed percentage".</param>
/// <param name="Source">Where the rule comes from: an Act and section, an agreement's clause, a council's own setting; null when it is plain arithmetic.</param>
/// <param name="Text">The sentence that a reader needs to follow the step.</param>
/// <param name="Value">The result as it is shown, without its unit.</param>
/// <param name="Unit">What the result is counted in, such as "£" or "seats".</param>
/// <param name="Inputs">What went in, in the order in which the rule uses it.</param>
public sealed record Working(string Rule, string? Source, string Text, string? Value, string? Unit, IReadOnlyList<WorkingInput> Inputs);
