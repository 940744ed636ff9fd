namespace Concordat.Web.Navigation;

/// <summary>
/// What the layout needs to know besides the page itself. One filter fills it for each request; a page may add to it.
/// What is not filled is not shown.
/// </summary>
public sealed class PageFrame
{
    /// <summary>The signed-in person's name as shown; null on a public page.</summary>
    public string? PersonName { get; set; }

    /// <summary>My work, and the partnerships that the person may see.</summary>
    public IReadOnlyList<NavigationLink> Main { get; set; } = [];

    /// <summary>Links at the foot of every page.</summary>
    public IReadOnlyList<NavigationLink> Footer { get; set; } = [];

    /// <summary>The partnership that the page belongs to.</summary>
    public PartnershipNavigation? Partnership { get; set; }

    /// <summary>The day that the demonstration takes as today; null when the clock is the real one.</summary>
    public DateOnly? DemonstrationDay { get; set; }

    /// <summary>Why the page may not be passed on, as a sentence; null when nothing on it is in confidence.</summary>
    public string? InConfidence { get; set; }

    public static PageFrame Of(HttpContext context)
    {
        var frame = context.Features.Get<PageFrame>();
        if (frame is null)
        {
            frame = new PageFrame();
            context.Features.Set(frame);
        }
        return frame;
    }
}
