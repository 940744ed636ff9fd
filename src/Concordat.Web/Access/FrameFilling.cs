using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Web.Hosting;
using Concordat.Web.Navigation;

namespace Concordat.Web.Access;

/// <summary>Fills the frame of a page: my work, the partnerships, the parts of this one, the demonstration's day.</summary>
public sealed class FrameFilling(PartnershipService partnerships, ServerSettings settings, TimeProvider clock)
{
    private const int MostSideBySide = 3;

    private static readonly IReadOnlyList<NavigationLink> Foot =
    [
        new("Public site", "/public"),
        new("Accessibility", "/accessibility"),
        new("Privacy", "/privacy"),
        new("Cookies", "/cookies"),
    ];

    /// <summary>Fills it.</summary>
    public async Task FillAsync(PageFrame frame, Viewer viewer, PartnershipView? partnership, CancellationToken cancellationToken)
    {
        frame.Footer = Foot;
        if (settings.Demonstration) frame.DemonstrationDay = clock.Today();
        if (viewer.PersonId is null) return;
        frame.PersonName = viewer.Name;
        var mine = await partnerships.ListAsync(viewer, cancellationToken);
        // Few stand side by side; of many, the one at hand and the way to the others.
        var shown = mine.Count <= MostSideBySide ? mine : mine.Where(p => p.Id == partnership?.Id);
        frame.Main = [new NavigationLink("My work", "/my-work"), .. shown.Select(p => new NavigationLink(p.Name, $"/partnerships/{p.Slug}"))];
        if (mine.Count > 1) frame.Main = [.. frame.Main, new NavigationLink("All my partnerships", "/my-partnerships")];
        if (partnership is not null) frame.Partnership = PartsOf(partnership, viewer);
    }

    private static PartnershipNavigation PartsOf(PartnershipView partnership, Viewer viewer)
    {
        var address = $"/partnerships/{partnership.Slug}";
        var review = new List<NavigationLink>();
        if (viewer.ReachOf(RecordKind.Review, Verb.See, partnership.Id) > Reach.None) review.Add(new("Reviews", $"{address}/reviews"));
        if (viewer.ReachOf(RecordKind.Recommendation, Verb.See, partnership.Id) > Reach.None) review.Add(new("Recommendations", $"{address}/recommendations"));
        if (viewer.ReachOf(RecordKind.Action, Verb.See, partnership.Id) > Reach.None) review.Add(new("Actions", $"{address}/actions"));
        if (viewer.ReachOf(RecordKind.DraftReview, Verb.See, partnership.Id) > Reach.None) review.Add(new("Read a paper", $"{address}/papers"));
        var office = new List<NavigationLink>();
        if (viewer.ReachOf(RecordKind.Person, Verb.See, partnership.Id) > Reach.None) office.Add(new("People and roles", $"{address}/people"));
        if (viewer.ReachOf(RecordKind.Partnership, Verb.See, partnership.Id) > Reach.None) office.Add(new("Councils and bodies", $"{address}/organisations"));
        if (viewer.ReachOf(RecordKind.Setting, Verb.See, partnership.Id) > Reach.None) office.Add(new("Settings", $"{address}/settings"));
        if (viewer.ReachOf(RecordKind.Person, Verb.Change, partnership.Id) > Reach.None) office.Add(new("Given-up jobs", $"{address}/jobs"));
        if (viewer.ReachOf(RecordKind.PersonalData, Verb.See, partnership.Id) > Reach.None) office.Add(new("Personal data", $"{address}/personal-data"));
        if (viewer.ReachOf(RecordKind.AuditTrail, Verb.See, partnership.Id) > Reach.None) office.Add(new("Audit trail", $"{address}/audit-trail"));
        var slots = new List<NavigationSlot>();
        if (review.Count > 0) slots.Add(new NavigationSlot("Review", review));
        if (office.Count > 0) slots.Add(new NavigationSlot("Office", office));
        return new PartnershipNavigation(new NavigationLink("Overview", address), slots);
    }
}
