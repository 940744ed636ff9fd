using Concordat.Web.Access;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages;

/// <summary>The first page: my work for whoever has signed in, the public site for everybody else.</summary>
[AllowAnonymous]
public sealed class IndexModel(CurrentViewer current, ServerSettings settings) : PageModel
{
    /// <summary>Leads on.</summary>
    public async Task<IActionResult> OnGetAsync() => Redirect((await current.GetAsync()).PersonId is not null ? "/my-work" : settings.Demonstration ? "/demonstration" : "/public");
}
