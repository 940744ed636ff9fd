namespace Concordat.Web.Navigation;

/// <summary>A link in the frame of a page.</summary>
public sealed record NavigationLink(string Text, string Href)
{
    /// <summary>"page" on the page itself, "true" on a page below it, otherwise null (for aria-current).</summary>
    public string? CurrentOn(PathString path)
    {
        var here = new PathString(Href.Split('?', '#')[0]);
        if (path.Equals(here, StringComparison.OrdinalIgnoreCase)) return "page";
        return here != "/" && path.StartsWithSegments(here, StringComparison.OrdinalIgnoreCase) ? "true" : null;
    }
}
