using Concordat.Application.Publication;
using Concordat.Documents.Tables;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Public.Data;

/// <summary>The public register as an Excel workbook.</summary>
[AllowAnonymous]
public sealed class ExcelModel(PublicSiteService site, PublicRegisterService register) : PublicPage(site)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        ExcelTableWriter.Write(stream, RegisterTable.Of(await register.AllAsync(Partnership.Id, cancellationToken)), "Recommendations");
        return File(stream.ToArray(), ExcelTableWriter.ContentType, $"{Partnership.Slug}-recommendations.xlsx");
    }
}
