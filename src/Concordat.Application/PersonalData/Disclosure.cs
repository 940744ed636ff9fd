namespace Concordat.Application.PersonalData;

/// <summary>Everything found in answer to a request, with what its reader must know before any of it leaves the office.</summary>
public sealed record Disclosure(string Title, DateTime MadeAt, IReadOnlyList<string> Notes, IReadOnlyList<HeldRecord> Records);
