using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Concordat.Web.Api;

/// <summary>Where the next part of a list begins: opaque to whoever calls.</summary>
internal static class ApiCursor
{
    public const int Most = 200;
    public const int Usual = 50;

    public static string Of(int last) => WebEncoders.Base64UrlEncode(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"after:{last}")));

    /// <summary>The number the cursor stands for: 0 for none; null where it is none of ours.</summary>
    public static int? Read(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor)) return 0;
        try
        {
            var text = Encoding.ASCII.GetString(WebEncoders.Base64UrlDecode(cursor));
            return text.StartsWith("after:", StringComparison.Ordinal) && int.TryParse(text.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static IResult Unknown() => ApiProblem.Of(400, "The cursor is not one of ours", "Leave “cursor” out to begin at the beginning, or send the one that came with the last part as it was.");

    public static int Limit(int? asked) => Math.Clamp(asked ?? Usual, 1, Most);
}
