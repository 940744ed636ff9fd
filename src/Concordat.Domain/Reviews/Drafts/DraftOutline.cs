using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews.Drafts;

/// <summary>The passages of a paper in order, as a person corrects them: moved, merged, split, retyped, left out.</summary>
public sealed partial class DraftOutline(IEnumerable<DraftItem> items)
{
    private readonly List<DraftItem> _items = [.. items];

    /// <summary>The passages in order.</summary>
    public IReadOnlyList<DraftItem> Items => _items;

    /// <summary>Whether anything in it is to be taken in confidence.</summary>
    public bool HoldsConfidence => _items.Exists(i => i.InConfidence && !IsOut(i));

    /// <summary>What to look at first: what the reader was unsure of, then what it could not place.</summary>
    public IReadOnlyList<DraftItem> ToLookAt =>
        [.. _items.Where(i => !IsOut(i) && i.Warning is not null), .. _items.Where(i => !IsOut(i) && i.Kind == DraftItemKind.Unplaced && i.Warning is null)];

    /// <summary>One passage. Throws when there is none.</summary>
    public DraftItem Item(int id) => _items.Find(i => i.Id == id) ?? throw new RefusedException("This passage is no longer there. Go back to the draft and look again.");

    /// <summary>The session, witness or list that a passage belongs to by its place; null for none.</summary>
    public DraftItem? HolderOf(DraftItem item)
    {
        var wanted = item.Kind switch
        {
            DraftItemKind.Witness or DraftItemKind.PanelList => DraftItemKind.Session,
            DraftItemKind.Point => DraftItemKind.Witness,
            DraftItemKind.PanelNote => DraftItemKind.PanelList,
            DraftItemKind.RecommendationPart => DraftItemKind.Recommendation,
            DraftItemKind.Answer => DraftItemKind.Question,
            _ => (DraftItemKind?)null,
        };
        return wanted is { } kind ? _items.Take(_items.IndexOf(item)).LastOrDefault(i => i.Kind == kind) : null;
    }

    /// <summary>Whether a passage is left out, itself or with what holds it.</summary>
    public bool IsOut(DraftItem item) => item.LeftOut || (HolderOf(item) is { } holder && IsOut(holder));

    /// <summary>Whether a passage will be taken in confidence, itself or with what holds it.</summary>
    public bool IsInConfidence(DraftItem item) => item.InConfidence || (HolderOf(item) is { } holder && IsInConfidence(holder));

    /// <summary>Corrects what a passage says.</summary>
    public void Edit(DraftItem changed)
    {
        if (!Given.IsGiven(changed.Text) && !(changed.Kind == DraftItemKind.Witness && Given.IsGiven(changed.Role)))
            throw new RefusedException(changed.Kind == DraftItemKind.Witness ? "Enter the witness’s name or role." : "Enter the text, or leave the passage out.", nameof(DraftItem.Text));
        Replace(Item(changed.Id), changed with { Text = changed.Text.Trim(), Warning = null });
    }

    /// <summary>Moves a passage, with what it holds, before what stands above it.</summary>
    public void MoveUp(int id)
    {
        var at = _items.IndexOf(Item(id));
        if (at == 0) return;
        var length = LengthAt(at);
        var to = at - 1;
        // A session goes before the whole session above it, and not into its last witness.
        while (to > 0 && Rank(_items[to]) > Rank(_items[at])) to--;
        Shift(at, length, to);
    }

    /// <summary>Moves a passage, with what it holds, after what stands below it.</summary>
    public void MoveDown(int id)
    {
        var at = _items.IndexOf(Item(id));
        var length = LengthAt(at);
        var next = at + length;
        if (next >= _items.Count) return;
        var over = Rank(_items[next]) == Rank(_items[at]) ? LengthAt(next) : 1;
        Shift(next, over, at);
    }

    /// <summary>Moves a passage, with what it holds, to the end of another session, witness, list or area.</summary>
    public void MoveTo(int id, int holderId)
    {
        var item = Item(id);
        var holder = Item(holderId);
        var at = _items.IndexOf(item);
        var length = LengthAt(at);
        var block = _items.GetRange(at, length);
        if (block.Contains(holder)) throw new RefusedException("A passage cannot be moved into itself. Choose another place.", "To");
        _items.RemoveRange(at, length);
        var into = _items.IndexOf(holder);
        _items.InsertRange(into + LengthAt(into), block);
        if (holder.Kind == DraftItemKind.Area) Replace(item, item with { Area = holder.Text });
    }

    /// <summary>Joins a passage to the one of its kind before it.</summary>
    public void MergeWithPrevious(int id)
    {
        var item = Item(id);
        var at = _items.IndexOf(item);
        if (at == 0 || Rank(_items[at - 1]) < Rank(item) && _items[at - 1].Kind != item.Kind) throw new RefusedException("There is no passage before this one to merge it with.");
        var before = item.Kind is DraftItemKind.Session or DraftItemKind.Witness or DraftItemKind.PanelList or DraftItemKind.Area
            ? _items.Take(at).LastOrDefault(i => i.Kind == item.Kind) ?? throw new RefusedException($"There is no {DraftItemWords.For(item.Kind).ToLowerInvariant()} before this one to merge it with.")
            : _items[at - 1];
        // Two witnesses become one who said everything: the second heading goes, its points stay where they are.
        if (before.Kind is not (DraftItemKind.Session or DraftItemKind.Witness or DraftItemKind.PanelList or DraftItemKind.Area))
            Replace(before, before with { Text = $"{before.Text} {item.Text}".Trim(), Warning = null });
        else if (item.InConfidence) Replace(before, before with { InConfidence = true });
        _items.Remove(item);
    }

    /// <summary>Splits a passage in two, the second after the first.</summary>
    public void Split(int id, string? first, string? second)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(first)) reasons.Add(new("Enter the first part.", "First"));
        if (!Given.IsGiven(second)) reasons.Add(new("Enter the second part.", "Second"));
        RefusedException.ThrowIfAny(reasons);
        var item = Item(id);
        var at = _items.IndexOf(item);
        Replace(item, item with { Text = first!.Trim(), Warning = null });
        _items.Insert(at + 1, item with { Id = NextId(), Text = second!.Trim(), Warning = null });
    }

    /// <summary>Takes a passage for something else.</summary>
    public void Retype(int id, DraftItemKind kind)
    {
        var item = Item(id);
        Replace(item, item with { Kind = kind, Depth = kind == DraftItemKind.Point ? item.Depth : 0, Warning = null, InConfidence = item.InConfidence && kind is DraftItemKind.Session or DraftItemKind.Witness });
    }

    /// <summary>Leaves a passage, and what it holds, out of the review, or puts it back.</summary>
    public void LeaveOut(int id, bool leftOut)
    {
        var item = Item(id);
        Replace(item, item with { LeftOut = leftOut });
    }

    /// <summary>Marks a session or witness to be taken in confidence, or not.</summary>
    public void HoldInConfidence(int id, bool inConfidence)
    {
        var item = Item(id);
        if (item.Kind is not (DraftItemKind.Session or DraftItemKind.Witness)) throw new RefusedException("A session or a witness is taken in confidence, with all that was said. Mark the witness.");
        Replace(item, item with { InConfidence = inConfidence });
    }

    /// <summary>Puts a passage of its own after another, such as a witness whom the reader did not see.</summary>
    public int Insert(int afterId, DraftItemKind kind, string text)
    {
        if (!Given.IsGiven(text)) throw new RefusedException("Enter the text.", nameof(DraftItem.Text));
        var after = Item(afterId);
        var item = new DraftItem { Id = NextId(), Kind = kind, Text = text.Trim(), Line = after.Line, Page = after.Page };
        _items.Insert(_items.IndexOf(after) + 1, item);
        return item.Id;
    }

    private void Replace(DraftItem old, DraftItem changed) => _items[_items.IndexOf(old)] = changed;

    private int NextId() => _items.Count == 0 ? 1 : _items.Max(i => i.Id) + 1;

    private void Shift(int from, int length, int to)
    {
        var block = _items.GetRange(from, length);
        _items.RemoveRange(from, length);
        _items.InsertRange(to, block);
    }

    /// <summary>How many passages stand in one block from a place: it and what it holds.</summary>
    private int LengthAt(int at)
    {
        var rank = Rank(_items[at]);
        var length = 1;
        while (at + length < _items.Count && Rank(_items[at + length]) > rank) length++;
        return length;
    }

    // What stands above what; a point set in under another goes with it.
    private static int Rank(DraftItem item) => item.Kind switch
    {
        DraftItemKind.Session or DraftItemKind.Area => 0,
        DraftItemKind.Witness or DraftItemKind.PanelList => 1,
        DraftItemKind.Recommendation or DraftItemKind.Question => 2,
        _ => 3 + item.Depth,
    };
}
