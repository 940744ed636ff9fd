namespace Concordat.Application.PersonalData;

/// <summary>What the retention schedule erased, by the key of its rule.</summary>
public sealed record RetentionRun(IReadOnlyDictionary<string, int> Erased);
