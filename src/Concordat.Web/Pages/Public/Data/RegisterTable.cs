using Concordat.Application.Publication;
using Concordat.Documents.Tables;
using Concordat.Domain.Reviews;

namespace Concordat.Web.Pages.Public.Data;

/// <summary>The public register as a table: a row for each recommendation and addressee, and one more for each further action.</summary>
public static class RegisterTable
{
    private static readonly IReadOnlyList<TableColumn> Columns =
    [
        new("Reference"), new("Number in the report"), new("Review"), new("Recommendation"), new("Issued", ColumnKind.Date), new("Status"), new("Addressed to"), new("Response"), new("Condition"), new("Words"),
        new("Reason"), new("Decided by"), new("Meeting", ColumnKind.Date), new("Cost", ColumnKind.Money), new("Closed", ColumnKind.Date),
    ];

    /// <summary>The table of responses.</summary>
    public static Table Of(IReadOnlyList<PublicRecommendation> recommendations) => new(Columns,
    [
        .. recommendations.SelectMany(one => one.Answers.Select(answer => (IReadOnlyList<object?>)
        [
            one.Reference, one.PrintedNumber, $"{one.ReviewReference} {one.ReviewTitle}", one.Text, one.IssuedOn, RecommendationStatusWords.For(one.Status), answer.Name, ResponseStandingWords.For(answer.Standing),
            answer.Condition, answer.Words, answer.Reason, answer.Body, answer.MeetingOn, answer.CostPence is { } pence ? pence / 100m : null, one.ClosedOn,
        ])),
    ]);
}
