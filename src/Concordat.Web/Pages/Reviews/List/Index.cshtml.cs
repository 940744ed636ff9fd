using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Documents.Tables;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Concordat.Web.Pages.Reviews.List;

/// <summary>The reviews of a partnership.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(ReviewService reviews) : PartnershipPage
{
    private const int PageSize = 25;
    private const string JointChoice = "joint";

    /// <summary>How far they have come.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Status")]
    public string? Status { get; set; }

    /// <summary>What they are.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Kind")]
    public string? Kind { get; set; }

    /// <summary>A council, or joint.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Convened by")]
    public string? Council { get; set; }

    /// <summary>Words in the title.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Words in the title")]
    public string? Words { get; set; }

    /// <summary>What they are ordered by: number, title or report-by, with a minus before it the other way round.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Order { get; set; }

    /// <summary>The list.</summary>
    public ReviewList List { get; private set; } = new([], 0);

    /// <summary>How many of each status.</summary>
    public IReadOnlyDictionary<ReviewStatus, int> Counts { get; private set; } = new Dictionary<ReviewStatus, int>();

    /// <summary>The way through the pages.</summary>
    public PageLinks Links => new(Request, PageLinks.PageOf(Request), PageSize, List.Total);

    /// <summary>Whether the viewer may set up a review.</summary>
    public bool MaySetUp => ReviewPolicy.MaySetUp(Viewer, Partnership.Id);

    /// <summary>True when the list is narrowed.</summary>
    public bool IsFiltered => new[] { Status, Kind, Council, Words }.Any(given => !string.IsNullOrWhiteSpace(given));

    /// <summary>The statuses to filter by, with how many there are.</summary>
    public IEnumerable<Choice> Statuses => Enum.GetValues<ReviewStatus>().Select(s => new Choice(s.ToString(), $"{ReviewWords.For(s)} ({Counts.GetValueOrDefault(s)})"));

    /// <summary>The kinds.</summary>
    public IEnumerable<Choice> Kinds => Enum.GetValues<ReviewKind>().Select(k => new Choice(k.ToString(), ReviewWords.For(k)));

    /// <summary>Who may have convened them.</summary>
    public IEnumerable<Choice> Councils => [new Choice(JointChoice, "The partnership as a whole"), .. Partnership.Organisations.Select(o => new Choice(o.Id.ToString(), o.Name))];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Counts = await reviews.CountByStatusAsync(Partnership.Id, Viewer, cancellationToken);
        List = await ReadAsync(PageLinks.PageOf(Request), PageSize, cancellationToken);
    }

    /// <summary>The whole list as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => ListFiles.Csv(await TableAsync(cancellationToken), "reviews");

    /// <summary>The whole list as a workbook.</summary>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) => ListFiles.Excel(await TableAsync(cancellationToken), "reviews", "Reviews");

    /// <summary>The address of the list as a file.</summary>
    public string FileAddress(string handler) => ListFiles.AddressOf(Request, handler);

    private Task<ReviewList> ReadAsync(int page, int size, CancellationToken cancellationToken)
    {
        var order = Order?.TrimStart('-') switch { "title" => ReviewOrder.Title, "report-by" => ReviewOrder.ReportBy, _ => ReviewOrder.Number };
        return reviews.ListAsync(Partnership.Id, Viewer, new ReviewFilter
        {
            Status = Enum.TryParse<ReviewStatus>(Status, out var status) ? status : null,
            Kind = Enum.TryParse<ReviewKind>(Kind, out var kind) ? kind : null,
            OrganisationId = Guid.TryParse(Council, out var council) ? council : null,
            Joint = Council == JointChoice,
            Words = Words,
            Order = order,
            Descending = Order is null || Order.StartsWith('-'),
            Page = page,
            PageSize = size,
        }, cancellationToken);
    }

    private async Task<Table> TableAsync(CancellationToken cancellationToken) => new(
        [new("Number"), new("Title"), new("Kind"), new("Convened by"), new("Council"), new("Starts", ColumnKind.Date), new("To report by", ColumnKind.Date), new("Status"), new("Published", ColumnKind.Date), new("What is published"), new("Kept to its council")],
        (await ReadAsync(1, 100_000, cancellationToken)).Lines.Select(l => (IReadOnlyList<object?>)
        [
            l.Review.Reference, l.Review.Title, ReviewWords.For(l.Review.Kind), l.ConvenedBy, Partnership.Organisation(l.Review.ConvenedByOrganisationId)?.Name, l.Review.StartsOn, l.Review.ReportBy,
            ReviewWords.For(l.Review.Status), l.Review.PublishedOn, ReviewWords.For(l.Review.PublicationRule), l.Review.KeptToConvener ? "Yes" : "No",
        ]));

    /// <summary>The address that orders by a column, or turns its order round.</summary>
    public string OrderHref(string column)
    {
        var query = Request.Query.Where(q => q.Key is not ("Order" or "page")).SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value));
        return QueryHelpers.AddQueryString(Request.Path, query.Append(KeyValuePair.Create("Order", (string?)(Order == column ? $"-{column}" : column))));
    }

    /// <summary>How a column is ordered, for aria-sort.</summary>
    public string Sorted(string column) => Order == column ? "ascending" : Order == $"-{column}" || (Order is null && column == "number") ? "descending" : "none";
}
