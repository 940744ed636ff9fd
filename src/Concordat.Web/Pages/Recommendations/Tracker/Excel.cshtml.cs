using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Documents.Tables;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Tracker;

/// <summary>The tracker as an Excel workbook.</summary>
[Needs(RecordKind.Recommendation, Verb.Export)]
public sealed class ExcelModel(TrackerService tracker) : PartnershipPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        ExcelTableWriter.Write(stream, TrackerTable.Of(await tracker.ExportAsync(Partnership.Id, Viewer, cancellationToken)), "Tracker");
        return File(stream.ToArray(), ExcelTableWriter.ContentType, $"{Partnership.Slug}-tracker.xlsx");
    }
}
