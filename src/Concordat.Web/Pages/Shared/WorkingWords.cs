using Concordat.Domain.Shared;

namespace Concordat.Web.Pages.Shared;

public static class WorkingWords
{
    /// <summary>A value with its unit where readers expect it: £12.00, 12%, 12 seats.</summary>
    public static string Amount(string value, string? unit) => unit switch
    {
        null or "" => value,
        "£" when value.StartsWith('-') || value.StartsWith('\u2212') => "\u2212£" + value[1..],
        "£" => "£" + value,
        "%" => value + "%",
        _ => value + " " + ListWords.Unit(value, unit),
    };
}
