namespace Concordat.Application.PersonalData;

/// <summary>One record that is held, as its fields with their values, and why it is in the answer.</summary>
public sealed record HeldRecord(string Kind, Guid? Id, string Because, IReadOnlyDictionary<string, string> Fields);
