namespace Concordat.Application.Search;

/// <summary>Words for what a search can find: one and many.</summary>
public static class SearchKindWords
{
    public static string For(SearchKind kind) => kind switch
    {
        SearchKind.Review => "Review",
        SearchKind.Recommendation => "Recommendation",
        SearchKind.Response => "Response",
        SearchKind.Action => "Action",
        SearchKind.Progress => "Progress note",
        SearchKind.Theme => "Theme",
        SearchKind.Finding => "Finding",
        SearchKind.Session => "Session",
        SearchKind.KeyPoint => "Key point",
        SearchKind.PanelNote => "Panel’s note",
        SearchKind.Document => "Document",
        SearchKind.Submission => "Submission",
        SearchKind.MinorityReport => "Minority report",
        SearchKind.TermsOfReference => "Terms of reference",
        SearchKind.Report => "Published report",
    };

    public static string ForMany(SearchKind kind) => kind switch
    {
        SearchKind.Review => "Reviews",
        SearchKind.Recommendation => "Recommendations",
        SearchKind.Response => "Responses",
        SearchKind.Action => "Actions",
        SearchKind.Progress => "Progress notes",
        SearchKind.Theme => "Themes",
        SearchKind.Finding => "Findings",
        SearchKind.Session => "Sessions",
        SearchKind.KeyPoint => "Key points",
        SearchKind.PanelNote => "Panel’s notes",
        SearchKind.Document => "Documents",
        SearchKind.Submission => "Submissions",
        SearchKind.MinorityReport => "Minority reports",
        SearchKind.TermsOfReference => "Terms of reference",
        SearchKind.Report => "Published reports",
    };
}
