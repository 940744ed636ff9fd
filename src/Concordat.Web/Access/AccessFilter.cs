using System.Reflection;
using Concordat.Application.Partnerships;
using Concordat.Web.Navigation;
using Concordat.Web.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Concordat.Web.Access;

/// <summary>
/// Runs before every page: finds the partnership of the address, refuses whoever the page's attribute does not let in, and
/// fills the frame. A partnership the viewer has no role in does not exist for them.
/// </summary>
public sealed class AccessFilter(CurrentViewer current, PartnershipService partnerships, FrameFilling filling) : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod is null && !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method))
        {
            // A form from before the program was changed asks for something the page no longer does.
            context.Result = new BadRequestResult();
            return;
        }

        var page = context.HandlerInstance.GetType();
        var open = page.GetCustomAttribute<AllowAnonymousAttribute>() is not null;
        var viewer = await current.GetAsync();
        PartnershipView? partnership = null;
        if (!open)
        {
            if (viewer.PersonId is null)
            {
                context.Result = new ChallengeResult();
                return;
            }

            if (page.GetCustomAttribute<NeedsAttribute>() is { } needs)
            {
                partnership = context.RouteData.Values["partnership"] is string slug ? await partnerships.FindAsync(slug, viewer, context.HttpContext.RequestAborted) : null;
                if (partnership is null)
                {
                    context.Result = new NotFoundResult();
                    return;
                }

                if (viewer.ReachOf(needs.Kind, needs.Verb, partnership.Id) == Reach.None)
                {
                    context.Result = new ForbidResult();
                    return;
                }
            }
            else if (page.GetCustomAttribute<SignedInAttribute>() is null)
            {
                // Default deny: a page that says nothing is for nobody.
                context.Result = new ForbidResult();
                return;
            }
        }

        if (context.HandlerInstance is PartnershipPage partnershipPage) partnershipPage.Enter(viewer, partnership!);
        await filling.FillAsync(PageFrame.Of(context.HttpContext), viewer, partnership, context.HttpContext.RequestAborted);
        if (context.HandlerInstance is ReviewPage reviewPage && !await reviewPage.FindReviewAsync(context.HttpContext))
        {
            context.Result = new NotFoundResult();
            return;
        }

        await next();
    }
}
