using System.ComponentModel.DataAnnotations;
using Concordat.Application.Search;
using Concordat.Web.Access;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Concordat.Web.Pages.Search;

/// <summary>Finds by words whatever the person may see.</summary>
[SignedIn]
public sealed class IndexModel(CurrentViewer current, SearchService search, PeopleSearchService people) : PageModel
{
    /// <summary>What to look for.</summary>
    [BindProperty(SupportsGet = true), Display(Name = "Words to look for")]
    public string? Q { get; set; }

    /// <summary>One kind only; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    /// <summary>The kind, where the address names one there is.</summary>
    public SearchKind? Chosen => Enum.TryParse<SearchKind>(Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    /// <summary>What was found.</summary>
    public SearchResults Results { get; private set; } = SearchResults.NothingAsked;

    /// <summary>The people found, on the first page of everything.</summary>
    public IReadOnlyList<FoundPerson> People { get; private set; } = [];

    /// <summary>The most people shown.</summary>
    public const int MostPeople = 20;

    /// <summary>The pages of the list.</summary>
    public PageLinks Pages { get; private set; } = null!;

    /// <summary>Looks.</summary>
    public async Task OnGetAsync()
    {
        var asked = int.TryParse(Request.Query["page"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;
        Results = await search.FindAsync(new SearchFor(Q, Chosen, Page: asked), await current.GetAsync(), HttpContext.RequestAborted);
        if (Chosen is null && asked == 1) People = await people.FindAsync(Q, await current.GetAsync(), MostPeople, HttpContext.RequestAborted);
        var last = Math.Max(1, (Results.Total + SearchFor.PageSize - 1) / SearchFor.PageSize);
        Pages = new PageLinks(Request, Math.Min(asked, last), SearchFor.PageSize, Results.Total);
    }

    /// <summary>The same search for one kind, or for all.</summary>
    public string HrefOf(SearchKind? kind)
    {
        var query = new Dictionary<string, string?> { ["q"] = Q };
        if (kind is not null) query["kind"] = kind.ToString();
        return QueryHelpers.AddQueryString("/search", query);
    }
}
