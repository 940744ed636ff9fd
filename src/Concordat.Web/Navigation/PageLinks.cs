using Microsoft.AspNetCore.WebUtilities;

namespace Concordat.Web.Navigation;

/// <summary>Where a reader is in a list that comes in pages. The other choices in the address (filters, order) stay as they are.</summary>
public sealed class PageLinks(HttpRequest request, int page, int pageSize, int total)
{
    /// <summary>
    /// The page asked for in the address; the first where it is no number. Read here and not bound: a Razor page's own address
    /// is a route value of the same name.
    /// </summary>
    public static int PageOf(HttpRequest request) =>
        int.TryParse(request.Query["page"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1_000_000) : 1;

    public int Page => page;

    public int Pages => Math.Max(1, (total + pageSize - 1) / pageSize);

    public int First => total == 0 ? 0 : ((page - 1) * pageSize) + 1;

    public int Last => Math.Min(page * pageSize, total);

    public int Total => total;

    public string HrefOf(int target)
    {
        var query = request.Query
            .Where(pair => !string.Equals(pair.Key, "page", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        if (target > 1) query = query.Append(KeyValuePair.Create("page", (string?)target.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
    }

    /// <summary>The page numbers worth showing, in order; null stands for the ones left out.</summary>
    public IEnumerable<int?> Numbers()
    {
        var shown = new SortedSet<int> { 1, Pages, page - 1, page, page + 1 };
        shown.RemoveWhere(number => number < 1 || number > Pages);
        var previous = 0;
        foreach (var number in shown)
        {
            if (number == previous + 2) yield return number - 1;
            else if (number > previous + 2) yield return null;
            yield return number;
            previous = number;
        }
    }
}
