using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Documents.Tables;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Concordat.Web.Pages.Recommendations.List;

/// <summary>Every recommendation the viewer may see, filtered and ordered by the address alone.</summary>
[Needs(RecordKind.Recommendation, Verb.See)]
public sealed class IndexModel(RecommendationListService recommendations, TimeProvider clock) : PartnershipPage
{
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Review { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Stale { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public IReadOnlyList<RecommendationLine> Rows { get; private set; } = [];

    public PageLinks Links { get; private set; } = null!;

    public IReadOnlyList<Choice> Statuses { get; } = [.. Enum.GetValues<RecommendationStatus>().Select(s => new Choice(s.ToString(), RecommendationStatusWords.For(s)))];

    public IReadOnlyList<Choice> Councils => [.. Partnership.Organisations.Select(o => new Choice(o.ShortName, o.Name))];

    public IReadOnlyList<Choice> Orders { get; } =
    [
        new("", "Reference"), new(nameof(RecommendationOrder.Newest), "Newest first"),
        new(nameof(RecommendationOrder.RespondBy), "Response due first"), new(nameof(RecommendationOrder.Review), "Review"),
    ];

    // "page" is the page's own name in its route values, so it is read from the query itself.
    private int PageNumber => int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 100_000) : 1;

    public bool IsFiltered => Filter != new RecommendationFilter { Order = Filter.Order, Page = Filter.Page };

    private RecommendationFilter Filter => new()
    {
        Status = Enum.TryParse<RecommendationStatus>(Status, out var status) && Enum.IsDefined(status) ? status : null,
        OrganisationId = Partnership.Organisations.FirstOrDefault(o => string.Equals(o.ShortName, Council, StringComparison.OrdinalIgnoreCase))?.Id,
        ReviewNumber = Review is not null && ReviewPage.TryNumber(Review.Trim(), "rev-", out var number) ? number : null,
        Words = string.IsNullOrWhiteSpace(Words) ? null : Words,
        Overdue = Overdue,
        Stale = Stale,
        Order = Enum.TryParse<RecommendationOrder>(Sort, out var order) && Enum.IsDefined(order) ? order : RecommendationOrder.Reference,
        Page = PageNumber,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var page = await recommendations.LinesAsync(Partnership.Id, Filter, Viewer, clock.Today(), cancellationToken);
        Rows = page.Rows;
        Links = new PageLinks(Request, Filter.Page, Filter.PageSize, page.Total);
    }

    /// <summary>The same list, every page of it, as a file.</summary>
    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken cancellationToken)
    {
        if (Viewer.ReachOf(RecordKind.Recommendation, Verb.Export, Partnership.Id) == Reach.None) return Forbid();
        var all = await recommendations.ListAsync(Partnership.Id, Filter with { Page = 1, PageSize = int.MaxValue }, Viewer, clock.Today(), cancellationToken);
        var table = RecommendationTable.Of(all.Rows, Partnership, Viewer);
        var output = new MemoryStream();
        var excel = string.Equals(format, "xlsx", StringComparison.OrdinalIgnoreCase);
        if (excel) ExcelTableWriter.Write(output, table, "Recommendations");
        else CsvTableWriter.Write(output, table);
        output.Position = 0;
        return File(output, excel ? ExcelTableWriter.ContentType : CsvTableWriter.ContentType, $"recommendations-{clock.Today():yyyy-MM-dd}.{(excel ? "xlsx" : "csv")}");
    }

    /// <summary>The address of this list as a file.</summary>
    public string ExportHref(string format) => QueryHelpers.AddQueryString(
        Request.Path, Request.Query.Where(q => q.Key != "page").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value))
            .Append(KeyValuePair.Create("handler", (string?)"Export")).Append(KeyValuePair.Create("format", (string?)format)));

    /// <summary>Whether the viewer may write recommendations for any review, and so take some in from a file.</summary>
    public bool MayImport => Viewer.ReachOf(RecordKind.Recommendation, Verb.Create, Partnership.Id) > Reach.None;

    /// <summary>The address of this list without one of its filters.</summary>
    public string Without(string name) => QueryHelpers.AddQueryString(
        Request.Path, Request.Query.Where(q => !string.Equals(q.Key, name, StringComparison.OrdinalIgnoreCase) && q.Key != "page").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)));
}
