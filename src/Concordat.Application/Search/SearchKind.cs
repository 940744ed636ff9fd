namespace Concordat.Application.Search;

/// <summary>What a search can find.</summary>
public enum SearchKind
{
    Review,
    Recommendation,
    Response,
    Action,
    Theme,
    Finding,
    Session,
    KeyPoint,
    Document,
    Submission,
}
