using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Documents.Tables;
using Concordat.Domain.Reviews;

namespace Concordat.Web.Pages.Recommendations;

/// <summary>Recommendations as a table for CSV and Excel, under the headings the import reads. The six questions only for those who see drafts.</summary>
public static class RecommendationTable
{
    public static Table Of(IReadOnlyList<RecommendationRow> rows, PartnershipView partnership, Viewer viewer)
    {
        var withQuestions = RecommendationPolicy.SeesDrafts(viewer, partnership.Id);
        List<TableColumn> columns =
        [
            new(RecommendationColumns.Reference), new(RecommendationColumns.Review), new(RecommendationColumns.PrintedNumber), new(RecommendationColumns.Text), new(RecommendationColumns.MadeTo),
            .. withQuestions ? RecommendationColumns.SixQuestions.Select(name => new TableColumn(name, name == RecommendationColumns.DueOn ? ColumnKind.Date : ColumnKind.Text)) : [],
            new(RecommendationColumns.Status), new(RecommendationColumns.Standing), new(RecommendationColumns.RespondBy, ColumnKind.Date), new(RecommendationColumns.Late), new(RecommendationColumns.Exempt),
        ];
        return new Table(columns, rows.Select(row => Cells(row, partnership, withQuestions)));
    }

    private static IReadOnlyList<object?> Cells(RecommendationRow row, PartnershipView partnership, bool withQuestions)
    {
        var one = row.Recommendation;
        string Name(Addressee addressee) => addressee.NameIn(id => partnership.Organisation(id)?.Name ?? "An organisation that has left");
        return
        [
            one.Reference, row.ReviewReference, one.PrintedNumber, one.Text, string.Join("; ", one.Addressees.Select(Name).Order(StringComparer.OrdinalIgnoreCase)),
            .. withQuestions ? new object?[] { one.Why, one.Who, one.What, one.How, one.Where, one.WhenText, one.DueOn } : [],
            RecommendationStatusWords.For(one.Status), row.Standing, one.RespondBy, string.Join(" ", row.Lateness.Sentences),
            one.IsExempt ? ExemptParagraphs.MarkOf(one.ExemptParagraph) : null,
        ];
    }
}
