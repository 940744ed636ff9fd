using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Web.Pages.Papers.Correct;

/// <summary>One passage as it is shown in the list.</summary>
public sealed record ItemLine(DraftItem Item, DraftOutline Outline, string DraftAddress, PaperView Paper)
{
    /// <summary>Whether it is left out, itself or with what holds it.</summary>
    public bool IsOut { get; } = Outline.IsOut(Item);

    /// <summary>How far it is set in.</summary>
    public int Level => Item.Kind switch
    {
        DraftItemKind.Session or DraftItemKind.Area => 0,
        DraftItemKind.Witness or DraftItemKind.PanelList or DraftItemKind.Recommendation or DraftItemKind.Question or DraftItemKind.Action or DraftItemKind.Completed => 1,
        DraftItemKind.Point or DraftItemKind.PanelNote or DraftItemKind.RecommendationPart or DraftItemKind.Answer or DraftItemKind.Clause or DraftItemKind.StruckClause
            or DraftItemKind.TeamMember or DraftItemKind.Statement or DraftItemKind.Partnership or DraftItemKind.Unplaced => Math.Min(2 + Item.Depth, 4),
    };

    /// <summary>Whether it heads what stands below it.</summary>
    public bool IsHeading => Item.Kind is DraftItemKind.Session or DraftItemKind.Witness or DraftItemKind.PanelList or DraftItemKind.Area;

    /// <summary>What it says, in a line.</summary>
    public string Text => Item.Kind == DraftItemKind.Witness
        ? string.Join(", ", new[] { Item.Text, Item.Role }.Where(t => !string.IsNullOrEmpty(t)))
        : string.Join(" ", new[] { Item.Number, Item.Text }.Where(t => !string.IsNullOrEmpty(t)));
}
