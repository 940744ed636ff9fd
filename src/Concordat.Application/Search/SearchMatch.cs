namespace Concordat.Application.Search;

/// <summary>An entry that has the words, and how well; the smaller the better.</summary>
internal sealed class SearchMatch
{
    public long Id { get; init; }

    public double Rank { get; init; }
}
