namespace Concordat.Web.Pages.Reviews;

/// <summary>The beginning of a text, where only a line has room.</summary>
public static class Excerpt
{
    /// <summary>At most so many characters, with an ellipsis where something was left off.</summary>
    public static string Of(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1).TrimEnd(), "…");
}
