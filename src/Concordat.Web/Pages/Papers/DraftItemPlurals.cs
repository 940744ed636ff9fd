using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Web.Pages.Papers;

/// <summary>The words for so many passages of a kind, within a sentence.</summary>
public static class DraftItemPlurals
{
    /// <summary>"witness" or "witnesses".</summary>
    public static string For(DraftItemKind kind, int count)
    {
        if (kind == DraftItemKind.Completed) return "completed";
        if (kind == DraftItemKind.Unplaced) return "not placed";
        var word = DraftItemWords.For(kind).ToLowerInvariant();
        if (count == 1) return word;
        return kind switch
        {
            DraftItemKind.Witness => "witnesses",
            DraftItemKind.RecommendationPart => "parts of recommendations",
            DraftItemKind.Clause => "clauses of the terms of reference",
            DraftItemKind.StruckClause => "clauses struck out",
            _ => word + "s",
        };
    }
}
