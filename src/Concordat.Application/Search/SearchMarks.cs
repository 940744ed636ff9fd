namespace Concordat.Application.Search;

/// <summary>An entry's title and a passage of it with the words found marked by the database.</summary>
internal sealed class SearchMarks
{
    public long Id { get; init; }

    public string Title { get; init; } = "";

    public string Passage { get; init; } = "";
}
