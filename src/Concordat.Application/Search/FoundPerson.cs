namespace Concordat.Application.Search;

/// <summary>A person found by name or job, the words found marked, with the page they stand on.</summary>
public sealed record FoundPerson(Guid PersonId, IReadOnlyList<SearchPart> Name, IReadOnlyList<SearchPart> JobTitle, string Address, string Partnership);
