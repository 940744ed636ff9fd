using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Web.Pages.Demonstration;

/// <summary>Lets a visitor be anybody in the demonstration and move its day. Outside the demonstration there is no such page.</summary>
[AllowAnonymous]
public sealed class IndexModel(ServerSettings settings, ConcordatContext context, SignInManager<Application.Accounts.Account> signIn, TimeProvider clock, ReminderService reminders) : PageModel
{
    /// <summary>Whom one can be.</summary>
    public IReadOnlyList<PersonRow> People { get; private set; } = [];

    /// <summary>The day, in words.</summary>
    public string Today => clock.Today().ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    /// <inheritdoc/>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!settings.Demonstration) context.Result = NotFound();
    }

    /// <summary>Shows whom one can be.</summary>
    public async Task OnGetAsync()
    {
        var people = await context.Set<Application.Accounts.Account>().AsNoTracking()
            .Join(context.People, a => a.PersonId, p => p.Id, (a, p) => p)
            .Select(p => new { p.Id, p.Name, p.JobTitle, Organisation = context.Organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.Name).FirstOrDefault() })
            .ToListAsync();
        // Keys rise with time, so that people come in the order they were made.
        People = [.. people.OrderBy(p => p.Organisation is null).ThenBy(p => p.Id.ToString(), StringComparer.Ordinal).Select(p => new PersonRow(p.Id, p.Name, p.JobTitle, p.Organisation ?? "From outside"))];
    }

    /// <summary>Becomes somebody.</summary>
    public async Task<IActionResult> OnPostSignInAsync(Guid person)
    {
        var account = await context.Set<Application.Accounts.Account>().SingleOrDefaultAsync(a => a.PersonId == person);
        if (account is null) return NotFound();
        await signIn.SignOutAsync();
        await signIn.SignInAsync(account, isPersistent: false);
        return Redirect("/my-work");
    }

    /// <summary>Moves the demonstration's day on and does what falls due.</summary>
    public async Task<IActionResult> OnPostPassAsync(string by)
    {
        if (clock is not DemonstrationClock demonstration) return NotFound();
        demonstration.MoveTo(by switch
        {
            "week" => demonstration.Day.AddDays(7),
            "month" => demonstration.Day.AddMonths(1),
            "quarter" => demonstration.Day.AddMonths(3),
            _ => demonstration.Day,
        });

        var program = new Application.Shared.ActionContext(Viewer.Program, clock.GetUtcNow().UtcDateTime, "A day of the demonstration passed");
        await reminders.RunAsync(program, HttpContext.RequestAborted);
        TempData["Notification"] = $"Today is now {Today}.";
        return RedirectToPage();
    }

    /// <summary>Somebody one can be.</summary>
    public sealed record PersonRow(Guid Id, string Name, string? JobTitle, string Organisation);
}
