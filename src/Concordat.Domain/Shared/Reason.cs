namespace Concordat.Domain.Shared;

/// <summary>
/// Why something cannot be done: a whole sentence that says what to do, and, where it concerns one field or one line,
/// where that is (a property name, a JSON pointer or "line 12").
/// </summary>
public sealed record Reason(string Text, string? At = null);
