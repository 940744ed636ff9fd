using Concordat.Application.Storage;
using Concordat.Domain.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages;

/// <summary>Turns a refusal into errors of the page, each at the field it names.</summary>
internal static class Refusals
{
    /// <summary>Does something that may be refused; false when it was.</summary>
    public static async Task<bool> TryAsync(PageModel page, Func<Task> act, string prefix = "Input")
    {
        try
        {
            await act();
            return true;
        }
        catch (RefusedException refusal)
        {
            foreach (var reason in refusal.Reasons) page.ModelState.AddModelError(reason.At is null ? "" : $"{prefix}.{reason.At}", reason.Text);
        }
        catch (ChangedByAnotherException changed)
        {
            page.ModelState.AddModelError("", changed.Message);
        }

        return false;
    }
}
