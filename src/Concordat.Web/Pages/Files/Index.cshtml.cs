using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Concordat.Web.Pages.Files;

/// <summary>Hands out a file put in evidence or a paper evidence was read from. It is always saved, never shown in the page.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(EvidenceFileService files) : PartnershipPage
{
    /// <summary>Hands it out.</summary>
    public async Task<IActionResult> OnGetAsync(Guid file)
    {
        if (await files.OpenAsync(Partnership.Id, file, Viewer, HttpContext.RequestAborted) is not { } found) return NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(found.Name);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        Response.Headers.CacheControl = "no-store";
        return File(found.Content, found.ContentType);
    }
}
