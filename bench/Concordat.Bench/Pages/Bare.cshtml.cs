using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Bench.Pages;

/// <summary>What this machine and this framework cost by themselves: one query of 50 rows in a table.</summary>
public sealed class BareModel(ConcordatContext context) : PageModel
{
    /// <summary>The rows.</summary>
    public IReadOnlyList<(int Number, string Text)> Rows { get; private set; } = [];

    /// <summary>Reads them.</summary>
    public async Task OnGetAsync() => Rows = [.. (await context.Set<Recommendation>().IgnoreAutoIncludes().AsNoTracking().OrderBy(r => r.Number).Take(50).Select(r => new { r.Number, r.Text }).ToListAsync()).Select(r => (r.Number, r.Text))];
}
