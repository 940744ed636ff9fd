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

namespace Concordat.Web.Pages.Actions.List;

/// <summary>Every action the viewer may see, filtered and ordered by the address alone.</summary>
[Needs(RecordKind.Action, Verb.See)]
public sealed class IndexModel(ActionListService actions, TimeProvider clock) : PartnershipPage
{
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Review { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Stale { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public IReadOnlyList<ActionRow> Rows { get; private set; } = [];

    public PageLinks Links { get; private set; } = null!;

    public IReadOnlyList<Choice> Statuses { get; } = [.. Enum.GetValues<ActionStatus>().Select(s => new Choice(s.ToString(), ActionStatusWords.For(s)))];

    public IReadOnlyList<Choice> Organisations => [.. Partnership.Organisations.Select(o => new Choice(o.ShortName, o.Name))];

    public IReadOnlyList<Choice> Orders { get; } = [new("", "Due first"), new(nameof(ActionOrder.Reference), "Reference"), new(nameof(ActionOrder.LastMoved), "Longest without an update")];

    public bool IsFiltered => Filter != new ActionFilter { Order = Filter.Order, Page = Filter.Page };

    // "page" is the page's own name in its route values, so it is read from the query itself.
    private int PageNumber => int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 100_000) : 1;

    private ActionFilter Filter => new()
    {
        Status = Enum.TryParse<ActionStatus>(Status, out var status) && Enum.IsDefined(status) ? status : null,
        OrganisationId = Partnership.Organisations.FirstOrDefault(o => string.Equals(o.ShortName, Council, StringComparison.OrdinalIgnoreCase))?.Id,
        ReviewNumber = Review is not null && ReviewPage.TryNumber(Review.Trim(), "rev-", out var number) ? number : null,
        Overdue = Overdue,
        Stale = Stale,
        Mine = Mine,
        Order = Enum.TryParse<ActionOrder>(Sort, out var order) && Enum.IsDefined(order) ? order : ActionOrder.DueOn,
        Page = PageNumber,
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var page = await actions.ListAsync(Partnership.Id, Filter, Viewer, clock.Today(), cancellationToken);
        Rows = page.Rows;
        Links = new PageLinks(Request, Filter.Page, Filter.PageSize, page.Total);
    }

    /// <summary>The whole list as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => ListFiles.Csv(await TableAsync(cancellationToken), "actions");

    /// <summary>The whole list as a workbook.</summary>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken) => ListFiles.Excel(await TableAsync(cancellationToken), "actions", "Actions");

    /// <summary>The address of the list as a file.</summary>
    public string FileAddress(string handler) => ListFiles.AddressOf(Request, handler);

    private async Task<Table> TableAsync(CancellationToken cancellationToken)
    {
        var all = await actions.ListAsync(Partnership.Id, Filter with { Page = 1, PageSize = 100_000 }, Viewer, clock.Today(), cancellationToken);
        return new Table(
            [
                new("Number"), new("What is to be done"), new("Review"), new("Recommendation"), new("Area"), new("Owner"), new("Done by"), new("Due", ColumnKind.Date), new("First due", ColumnKind.Date),
                new("Status"), new("Overdue"), new("Last moved", ColumnKind.Date), new("Delivery plan"), new("Steps"), new("Last reported"),
            ],
            all.Rows.Select(r => (IReadOnlyList<object?>)
            [
                r.Action.Reference, r.Action.Title, r.ReviewReference, r.RecommendationReference, r.AreaTitle, r.OwnerName, r.OrganisationName, r.Action.DueOn, r.Action.FirstDueOn,
                ActionStatusWords.For(r.Action.Status), r.IsOverdue ? "Yes" : "No", r.Action.LastMovedOn, string.Join("; ", r.Action.DeliveryPlanReferences), r.Action.Steps, r.Action.Notes.MaxBy(n => n.Sequence)?.Text,
            ]));
    }

    /// <summary>The address of this list without one of its filters.</summary>
    public string Without(string name) => QueryHelpers.AddQueryString(
        Request.Path, Request.Query.Where(q => !string.Equals(q.Key, name, StringComparison.OrdinalIgnoreCase) && q.Key != "page").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)));
}
