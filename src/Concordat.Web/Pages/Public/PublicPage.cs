using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.Public;

/// <summary>A public page of one partnership. It shows the same to everybody, whether or not they have signed in.</summary>
public abstract class PublicPage(PublicSiteService site) : PageModel
{
    /// <summary>The partnership.</summary>
    public PartnershipView Partnership { get; private set; } = null!;

    /// <summary>The address of its public page.</summary>
    public string Address => $"/public/{Partnership.Slug}";

    /// <summary>Finds the partnership before the handler runs.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.RouteData.Values["partnership"] is not string slug || await site.FindAsync(slug, context.HttpContext.RequestAborted) is not { } partnership)
        {
            context.Result = new NotFoundResult();
            return;
        }

        Partnership = partnership;
        await next();
    }

    /// <summary>The public review of a reference such as rev-3; null when there is none that the public may know of.</summary>
    protected async Task<Domain.Reviews.Review?> ReviewAsync(string reference, CancellationToken cancellationToken) =>
        reference.StartsWith("rev-", StringComparison.OrdinalIgnoreCase) && int.TryParse(reference.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await site.ReviewAsync(Partnership.Id, number, cancellationToken)
            : null;
}
