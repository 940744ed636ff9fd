using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Something that comes back in the evidence, named by hand and carried by key points. A theme merged into another stays as it
/// was, with its own points, and says where it went; so the other keeps where it came from, and splitting them again loses nothing.
/// A theme taken from a suggestion that rests on evidence in confidence is itself in confidence, until one of its readers opens it.
/// </summary>
public sealed class Theme : IVersioned, IEvidence
{
    private readonly List<ThemePoint> _points = [];

    private Theme()
    {
    }

    /// <summary>Names a theme. <paramref name="panelNoteId"/> is the panel's own note it was taken from, if any.</summary>
    public static Theme Make(Guid id, Guid reviewId, int order, string name, Guid? panelNoteId = null)
    {
        var theme = new Theme { Id = id, ReviewId = reviewId, Order = order, PanelNoteId = panelNoteId };
        theme.Rename(name);
        return theme;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>Its place.</summary>
    public int Order { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The panel's note it was taken from; null for one named here.</summary>
    public Guid? PanelNoteId { get; private set; }

    /// <summary>The theme it was merged into; null while it stands by itself.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>The day it was merged.</summary>
    public DateOnly? MergedOn { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>The suggestion it was taken from; null for one named by hand.</summary>
    public string? SuggestionKey { get; private set; }

    /// <summary>The points put under it itself.</summary>
    public IReadOnlyList<ThemePoint> Points => _points;

    /// <summary>Gives it a name.</summary>
    public void Rename(string name)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(name)) reasons.Add(new("Enter the name of the theme.", nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The name of the theme", name, TextLimit.Title, nameof(Name)));
        RefusedException.ThrowIfAny(reasons);
        Name = name.Trim();
    }

    /// <summary>Puts a point under it; putting it there again changes nothing.</summary>
    public void Carry(Guid keyPointId)
    {
        if (!_points.Exists(p => p.KeyPointId == keyPointId)) _points.Add(new ThemePoint(Id, keyPointId));
    }

    /// <summary>Forgets the panel's note it was taken from: the note was taken out of the record. Its name stays.</summary>
    public void ForgetNote() => PanelNoteId = null;

    /// <summary>Takes a point out.</summary>
    public void LetGo(Guid keyPointId) => _points.RemoveAll(p => p.KeyPointId == keyPointId);

    /// <summary>Remembers the suggestion it was taken from, which stays in confidence where that was made from such evidence.</summary>
    public void TookFrom(string suggestionKey, bool inConfidence)
    {
        SuggestionKey = suggestionKey;
        InConfidence = inConfidence;
    }

    /// <summary>Opens it to everybody who sees themes. Its points in confidence stay with their readers.</summary>
    public void Open()
    {
        if (!InConfidence) throw new RefusedException($"“{Name}” is not in confidence. Everybody who sees themes sees it already.");
        InConfidence = false;
    }

    /// <summary>Splits it: the chosen points of its own go to a new theme beside it.</summary>
    public Theme SplitInto(Guid id, int order, string name, IReadOnlyCollection<Guid> keyPointIds)
    {
        var moving = _points.Where(p => keyPointIds.Contains(p.KeyPointId)).Select(p => p.KeyPointId).ToList();
        List<Reason> reasons = [];
        if (moving.Count == 0) reasons.Add(new("Choose the points that go to the new theme.", nameof(Points)));
        else if (moving.Count == _points.Count) reasons.Add(new("Leave at least one point where it is, or rename the theme instead.", nameof(Points)));
        if (MergedIntoId is not null) reasons.Add(new($"“{Name}” is part of another theme. Split it off first."));
        RefusedException.ThrowIfAny(reasons);
        var theme = Make(id, ReviewId, order, name);
        theme.InConfidence = InConfidence;
        foreach (var point in moving)
        {
            LetGo(point);
            theme.Carry(point);
        }

        return theme;
    }

    /// <summary>Why it cannot be merged into another.</summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeMergedInto(Theme other)
    {
        List<Reason> reasons = [];
        if (other.Id == Id || other.ReviewId != ReviewId) reasons.Add(new("Choose another theme of this review.", nameof(MergedIntoId)));
        if (MergedIntoId is not null) reasons.Add(new($"“{Name}” is already part of another theme. Split it off first."));
        if (other.InConfidence && !InConfidence) reasons.Add(new($"“{other.Name}” is in confidence, and what is merged into it could no longer be seen by others. Merge it into “{Name}” instead, or open it first.", nameof(MergedIntoId)));
        if (other.MergedIntoId is not null) reasons.Add(new($"“{other.Name}” is itself part of another theme. Choose that one.", nameof(MergedIntoId)));
        return reasons;
    }

    /// <summary>Merges it into another theme, which from now on carries its points too.</summary>
    public void MergeInto(Theme other, DateOnly on)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeMergedInto(other));
        MergedIntoId = other.Id;
        MergedOn = on;
    }

    /// <summary>Undoes the merging: it stands by itself again with the points it had.</summary>
    public void SplitOff()
    {
        if (MergedIntoId is null) throw new RefusedException($"“{Name}” is not part of another theme.");
        MergedIntoId = null;
        MergedOn = null;
    }
}
