using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews.Drafts;

public sealed partial class DraftOutline
{
    /// <summary>What will be made, counted, in the order of the paper's kinds.</summary>
    public IReadOnlyList<(DraftItemKind Kind, int Count)> Counts =>
        [.. _items.Where(i => !IsOut(i)).GroupBy(i => i.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))];

    /// <summary>Why the draft cannot be accepted as it stands: each reason names its passage and line.</summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeAccepted()
    {
        List<Reason> reasons = [];
        if (_items.TrueForAll(i => IsOut(i) || i.Kind == DraftItemKind.Unplaced)) reasons.Add(new("Nothing is left to accept. Put back what the review is to hold."));
        foreach (var item in _items.Where(i => !IsOut(i)))
        {
            var holder = HolderOf(item);
            var missing = item.Kind switch
            {
                DraftItemKind.Witness when holder is null => "This witness stands before the first session. Move the witness into a session.",
                DraftItemKind.Point when holder is null => "This point has no witness above it. Move it to a witness, or take it for something else.",
                DraftItemKind.Point when HolderOf(holder!) is null => "This point’s witness is in no session. Move the witness into a session.",
                DraftItemKind.RecommendationPart when holder is null => "This part has no recommendation above it. Take it for a recommendation, or move it.",
                DraftItemKind.Answer when holder is null => "This answer has no question above it. Take it for a question, or move it.",
                _ => null,
            };
            if (missing is not null) reasons.Add(new(missing, FormattableString.Invariant($"item {item.Id}, line {item.Line}")));
        }

        return reasons;
    }
}
