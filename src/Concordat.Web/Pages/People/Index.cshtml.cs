using System.ComponentModel.DataAnnotations;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Documents.Tables;
using Concordat.Domain.Partnerships;
using Concordat.Web.Access;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Concordat.Web.Pages.People;

/// <summary>The people of the partnership, with the roles they hold today.</summary>
[Needs(RecordKind.Person, Verb.See)]
public sealed class IndexModel(PersonDirectoryService directory) : PartnershipPage
{
    private const int PageSize = 50;

    /// <summary>Words in a name, address or job title.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Words")]
    public string? Words { get; set; }

    /// <summary>An organisation.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Organisation")]
    public Guid? Organisation { get; set; }

    /// <summary>A role held today.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Role")]
    public PartnershipRole? Role { get; set; }

    /// <summary>Whether they have an account.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Account")]
    public bool? SignsIn { get; set; }

    /// <summary>How the list is sorted.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Sorted by")]
    public PersonOrder Order { get; set; }

    /// <summary>How many there are.</summary>
    public int Total { get; private set; }

    /// <summary>Those of this page.</summary>
    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    /// <summary>The way through the pages.</summary>
    public PageLinks Links { get; private set; } = null!;

    /// <summary>Whether the viewer may add people.</summary>
    public bool MayAdd => PersonPolicy.MayAdd(Viewer, Partnership.Id);

    /// <summary>True when the list is narrowed.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Words) || Organisation is not null || Role is not null || SignsIn is not null;

    private PersonQuestion Question => new(Words, Organisation, Role, SignsIn, Order);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var page = PageLinks.PageOf(Request);
        (Total, People) = await directory.ListAsync(Partnership.Id, Question, Viewer, (page - 1) * PageSize, PageSize, cancellationToken);
        Links = new PageLinks(Request, page, PageSize, Total);
    }

    /// <summary>The whole list as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        var file = new MemoryStream();
        CsvTableWriter.Write(file, await TableAsync(cancellationToken));
        return File(file.ToArray(), CsvTableWriter.ContentType, "people.csv");
    }

    /// <summary>The whole list as a workbook.</summary>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        var file = new MemoryStream();
        ExcelTableWriter.Write(file, await TableAsync(cancellationToken), "People");
        return File(file.ToArray(), ExcelTableWriter.ContentType, "people.xlsx");
    }

    /// <summary>The address of the list as a file, narrowed as the page is.</summary>
    public string FileAddress(string handler) => QueryHelpers.AddQueryString(Request.Path, Request.Query
        .Where(pair => pair.Key is not ("page" or "handler")).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
        .Append(KeyValuePair.Create("handler", (string?)handler)));

    /// <summary>What the list says of an account.</summary>
    public string AccountWords(PersonLine person) => person.HasAccount ? "Signs in" : person.Invited ? "Invited" : "No account";

    private async Task<Table> TableAsync(CancellationToken cancellationToken)
    {
        var (_, people) = await directory.ListAsync(Partnership.Id, Question, Viewer, 0, 100_000, cancellationToken);
        return new Table(
            [new("Name"), new("Email address"), new("Job title"), new("Organisation"), new("Roles today"), new("Account")],
            people.Select(p => (IReadOnlyList<object?>)[p.Name, p.Email, p.JobTitle, Partnership.Organisation(p.OrganisationId)?.Name, string.Join("; ", p.Roles.Select(RoleWords.For)), AccountWords(p)]));
    }
}
