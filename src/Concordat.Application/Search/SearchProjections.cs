using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Search;

/// <summary>What is found, and by whom: one projection for each type of record. A record without one is not found.</summary>
internal static partial class SearchProjections
{
    public static IReadOnlyList<SearchProjection> All { get; } =
    [
        new(SearchKind.Review, typeof(Review), null, RecordKind.Review, Reviews,
            row => string.Create(CultureInfo.InvariantCulture, $"REV-{row.ReviewNumber}: {row.Title}"), SearchProjection.ReviewAddress),
        new(SearchKind.Recommendation, typeof(Recommendation), null, RecordKind.Recommendation, Recommendations,
            row => string.Create(CultureInfo.InvariantCulture, $"REC-{row.Number}: {Short(row.Body)}"), row => SearchProjection.Under(row, "recommendations", "rec")),
        new(SearchKind.Response, typeof(Response), typeof(Recommendation), RecordKind.Response, Responses,
            row => string.Create(CultureInfo.InvariantCulture, $"Response of {row.Title} to REC-{row.Number}"), row => SearchProjection.Under(row, "recommendations", "rec")),
        new(SearchKind.Action, typeof(RecommendationAction), typeof(Recommendation), RecordKind.Action, Actions,
            row => string.Create(CultureInfo.InvariantCulture, $"ACT-{row.Number}: {row.Title}"), row => SearchProjection.Under(row, "actions", "act")),
        new(SearchKind.Progress, typeof(ProgressNote), typeof(Recommendation), RecordKind.Action, ProgressNotes,
            row => string.Create(CultureInfo.InvariantCulture, $"Progress on ACT-{row.Number}: {row.Title}"), row => SearchProjection.Under(row, "actions", "act")),
        new(SearchKind.Session, typeof(EvidenceSession), null, RecordKind.Evidence, Sessions, row => row.Title!, row => OfReview(row, "sessions")),
        new(SearchKind.KeyPoint, typeof(KeyPoint), typeof(Witness), RecordKind.Evidence, KeyPoints, row => $"{row.Title ?? Pseudonyms.DefaultRole}: {Short(row.Body)}", row => OfReview(row, "points")),
        new(SearchKind.PanelNote, typeof(PanelNote), typeof(EvidenceSession), RecordKind.Evidence, PanelNotes, row => row.Title ?? Short(row.Body),
            row => row.OwnerId == row.RecordId ? $"{SearchProjection.ReviewAddress(row)}/sessions" : $"{SearchProjection.ReviewAddress(row)}/sessions/{row.OwnerId:D}"),
        new(SearchKind.Document, typeof(ReviewDocument), null, RecordKind.Evidence, Documents, row => row.Title!, row => $"{SearchProjection.ReviewAddress(row)}/documents"),
        new(SearchKind.Submission, typeof(Submission), null, RecordKind.Evidence, Submissions, row => $"Submission of {row.Title}", row => OfReview(row, "submissions")),
        new(SearchKind.Theme, typeof(Theme), null, RecordKind.Finding, Themes, row => row.Title!, row => OfReview(row, "themes")),
        new(SearchKind.Finding, typeof(Finding), null, RecordKind.Finding, Findings, row => string.Create(CultureInfo.InvariantCulture, $"F-{row.Number}: {Short(row.Body)}"), row => string.Create(CultureInfo.InvariantCulture, $"{SearchProjection.ReviewAddress(row)}/findings/f-{row.Number}")),
        new(SearchKind.MinorityReport, typeof(MinorityReport), null, RecordKind.Finding, MinorityReports, row => string.Create(CultureInfo.InvariantCulture, $"Minority report on REV-{row.ReviewNumber}"), row => $"{SearchProjection.ReviewAddress(row)}/minority-reports"),
        new(SearchKind.TermsOfReference, typeof(TermsOfReferenceVersion), null, RecordKind.Review, Terms, row => string.Create(CultureInfo.InvariantCulture, $"Terms of reference of REV-{row.ReviewNumber}, version {row.Number}"), row => $"{SearchProjection.ReviewAddress(row)}/terms-of-reference"),
        new(SearchKind.Report, typeof(ReportVersion), null, RecordKind.Report, PublishedReports, row => string.Create(CultureInfo.InvariantCulture, $"Report of REV-{row.ReviewNumber}, version {row.Number}: {row.Title}"),
            row => string.Create(CultureInfo.InvariantCulture, $"{SearchProjection.ReviewAddress(row)}/report/versions/{row.Number}"), json => string.Join('\n', ReportDocumentJson.Read(json!).Lines())),
    ];

    private static string OfReview(SearchRow row, string part) => $"{SearchProjection.ReviewAddress(row)}/{part}/{row.RecordId:D}";

    private static string Short(string? text)
    {
        var line = (text ?? "").ReplaceLineEndings(" ").Trim();
        if (line.Length <= 120) return line;
        var cut = line.LastIndexOf(' ', 117);
        return $"{line[..(cut > 60 ? cut : 117)]}…";
    }

    private static IQueryable<SearchRow> Reviews(ConcordatContext context) =>
        from review in context.Reviews
        join partnership in context.Set<Partnership>() on review.PartnershipId equals partnership.Id
        select new SearchRow
        {
            RecordId = review.Id,
            OwnerId = review.Id,
            ReviewId = review.Id,
            ReviewNumber = review.Number,
            PartnershipId = review.PartnershipId,
            Slug = partnership.Slug,
            KeptTo = review.KeptToConvener ? review.ConvenedByOrganisationId : null,
            Number = review.Number,
            Title = review.Title,
            Body = review.Purpose,
            More = review.FeedsInto,
            DatedOn = review.StartsOn,
        };
}
