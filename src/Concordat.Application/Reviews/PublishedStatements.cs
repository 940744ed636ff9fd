namespace Concordat.Application.Reviews;

/// <summary>What was released under one pseudonym or group, in alphabetical order, so that the order says nothing.</summary>
public sealed record PublishedStatements(string Label, IReadOnlyList<string> Wordings);
