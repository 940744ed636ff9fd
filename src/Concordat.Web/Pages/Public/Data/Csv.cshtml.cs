using Concordat.Application.Publication;
using Concordat.Documents.Tables;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Data;

/// <summary>The public register as CSV.</summary>
[AllowAnonymous]
public sealed class CsvModel(PublicSiteService site, PublicRegisterService register) : PublicPage(site)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        CsvTableWriter.Write(stream, RegisterTable.Of(await register.AllAsync(Partnership.Id, cancellationToken)));
        return File(stream.ToArray(), CsvTableWriter.ContentType, $"{Partnership.Slug}-recommendations.csv");
    }
}
