namespace Concordat.Domain.Reviews.Drafts;

/// <summary>The words shown for what a passage was taken for.</summary>
public static class DraftItemWords
{
    /// <summary>Words for a kind.</summary>
    public static string For(DraftItemKind kind) => kind switch
    {
        DraftItemKind.Session => "Session",
        DraftItemKind.Witness => "Witness",
        DraftItemKind.Point => "Key point",
        DraftItemKind.PanelList => "Panel list",
        DraftItemKind.PanelNote => "Panel note",
        DraftItemKind.Area => "Area",
        DraftItemKind.Completed => "Completed",
        DraftItemKind.Action => "Action",
        DraftItemKind.Recommendation => "Recommendation",
        DraftItemKind.RecommendationPart => "Part of a recommendation",
        DraftItemKind.Question => "Question",
        DraftItemKind.Answer => "Answer",
        DraftItemKind.Clause => "Clause of the terms of reference",
        DraftItemKind.StruckClause => "Clause struck out",
        DraftItemKind.TeamMember => "Team member",
        DraftItemKind.Statement => "Statement",
        DraftItemKind.Partnership => "Partnership",
        DraftItemKind.Unplaced => "Not placed",
    };
}
