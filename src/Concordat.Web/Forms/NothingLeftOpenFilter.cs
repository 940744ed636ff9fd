using Concordat.Application.Storage;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Concordat.Web.Forms;

/// <summary>
/// A verb that was refused after it had taken a number holds the database for writing. It is let go before the page is drawn: drawing may
/// renew the session on another connection, which would wait for this one.
/// </summary>
public sealed class NothingLeftOpenFilter(ConcordatContext database) : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await next();
        if (database.Database.CurrentTransaction is { } open) await open.RollbackAsync(CancellationToken.None);
    }
}
