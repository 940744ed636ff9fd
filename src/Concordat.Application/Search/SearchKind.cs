namespace Concordat.Application.Search;

/// <summary>What a search can find.</summary>
public enum SearchKind
{
    Review,
    Recommendation,
    Response,
    Action,
    Progress,
    Theme,
    Finding,
    Session,
    KeyPoint,
    PanelNote,
    Document,
    Submission,
    MinorityReport,
    TermsOfReference,
    Report,
}
