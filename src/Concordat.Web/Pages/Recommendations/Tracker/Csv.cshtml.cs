using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Documents.Tables;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Tracker;

/// <summary>The tracker as CSV.</summary>
[Needs(RecordKind.Recommendation, Verb.Export)]
public sealed class CsvModel(TrackerService tracker) : PartnershipPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        CsvTableWriter.Write(stream, TrackerTable.Of(await tracker.ExportAsync(Partnership.Id, Viewer, cancellationToken)));
        return File(stream.ToArray(), CsvTableWriter.ContentType, $"{Partnership.Slug}-tracker.csv");
    }
}
