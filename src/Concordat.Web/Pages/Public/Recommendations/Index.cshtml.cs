using Concordat.Application.Publication;
using Concordat.Web.Forms;
using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Recommendations;

/// <summary>Every public recommendation, filtered by the address alone.</summary>
[AllowAnonymous]
public sealed class IndexModel(PublicSiteService site, PublicRegisterService register) : PublicPage(site)
{
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "council")]
    public string? Council { get; set; }

    [BindProperty(SupportsGet = true, Name = "words")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    /// <summary>Which page of the list. Razor Pages keeps the word "page" for itself, so it is read from the address.</summary>
    public int Number => PageLinks.PageOf(Request);

    public IReadOnlyList<PublicRecommendation> Rows { get; private set; } = [];

    public PageLinks Links { get; private set; } = null!;

    public PublicShow Shown => Enum.TryParse<PublicShow>(Show, ignoreCase: true, out var show) && Enum.IsDefined(show) ? show : PublicShow.All;

    public IReadOnlyList<Choice> Shows { get; } = [.. Enum.GetValues<PublicShow>().Where(show => show != PublicShow.All).Select(show => new Choice(show.ToString().ToLowerInvariant(), char.ToUpperInvariant(PublicShowRules.WordsFor(show)[0]) + PublicShowRules.WordsFor(show)[1..]))];

    public IReadOnlyList<Choice> Councils => [.. Partnership.Organisations.Select(o => new Choice(o.ShortName.ToLowerInvariant(), o.Name))];

    public IReadOnlyList<Choice> Orders { get; } = [new("", "Reference"), new("changed", "Changed last first")];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var council = Partnership.Organisations.FirstOrDefault(o => o.ShortName.Equals(Council, StringComparison.OrdinalIgnoreCase))?.Id;
        var found = (await register.AllAsync(Partnership.Id, cancellationToken))
            .Where(one => PublicShowRules.Holds(Shown, one))
            .Where(one => council is null || one.Answers.Any(answer => answer.OrganisationId == council))
            .Where(one => string.IsNullOrWhiteSpace(Words) || one.Text.Contains(Words.Trim(), StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (Sort == "changed") found = [.. found.OrderByDescending(one => one.ChangedAt).ThenBy(one => one.Number)];
        var page = Math.Clamp(Number, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        Rows = [.. found.Skip((page - 1) * PageSize).Take(PageSize)];
        Links = new PageLinks(Request, page, PageSize, found.Count);
    }
}
