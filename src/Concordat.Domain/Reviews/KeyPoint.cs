using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One thing a witness said, dated, with the file and line it came from. A point under another names it as its parent. A point given
/// in confidence is published only in the wording that was released for it.
/// </summary>
public sealed class KeyPoint : IVersioned, IEvidence
{
    private KeyPoint()
    {
    }

    /// <summary>Records a point of a witness. <paramref name="parent"/> is the point it stands under, of the same witness.</summary>
    public static KeyPoint Record(Guid id, Witness witness, string text, DateOnly? saidOn, int order, KeyPoint? parent = null)
    {
        List<Reason> reasons = [.. ReasonsItCannotBeRecorded(text)];
        if (parent is not null && parent.WitnessId != witness.Id) reasons.Add(new("A point can stand only under a point of the same witness. Choose another.", nameof(ParentId)));
        RefusedException.ThrowIfAny(reasons);
        return new KeyPoint
        {
            Id = id,
            ReviewId = witness.ReviewId,
            SessionId = witness.SessionId,
            WitnessId = witness.Id,
            ParentId = parent?.Id,
            Text = text.Trim(),
            SaidOn = saidOn,
            Order = order,
            InConfidence = witness.InConfidence,
        };
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The session at which it was said.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Who said it.</summary>
    public Guid WitnessId { get; private set; }

    /// <summary>The point it stands under; null for one that stands by itself.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>What was said, as long as it was.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The day it was said; null where that is not known.</summary>
    public DateOnly? SaidOn { get; private set; }

    /// <summary>Its place among the points of the witness.</summary>
    public int Order { get; private set; }

    /// <summary>1, 2 or 3 where the witness named it as one of their top three; null otherwise.</summary>
    public int? TopThreeRank { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>The wording the panel released for publication of a point given in confidence; null while none was.</summary>
    public string? ReleasedWording { get; private set; }

    /// <summary>The file it was read from; null when it was typed.</summary>
    public Guid? SourceFileId { get; private set; }

    /// <summary>The line of that file.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>The page of that file.</summary>
    public int? SourcePage { get; private set; }

    /// <summary>Why a point cannot be recorded like this.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeRecorded(string? text) =>
        Given.IsGiven(text) ? [] : [new("Enter what was said.", nameof(Text))];

    /// <summary>Corrects the point. What was released of it must be released again.</summary>
    public void Change(string text, DateOnly? saidOn)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRecorded(text));
        if (text.Trim() != Text) ReleasedWording = null;
        Text = text.Trim();
        SaidOn = saidOn;
    }

    /// <summary>Sets its rank among the witness's own top three, or takes it out of them.</summary>
    public void Rank(int? rank)
    {
        if (rank is < 1 or > 3) throw new RefusedException("Choose first, second or third.", nameof(TopThreeRank));
        TopThreeRank = rank;
    }

    /// <summary>Moves it among the points of its witness.</summary>
    public void Place(int order) => Order = order;

    /// <summary>Puts it under the point its parent stood under, when that parent is taken out.</summary>
    public void StandUnder(Guid? parentId) => ParentId = parentId;

    /// <summary>Follows its witness into confidence.</summary>
    public void HoldInConfidence()
    {
        InConfidence = true;
        ReleasedWording = null;
    }

    /// <summary>Releases a wording for publication, or takes the release back with null.</summary>
    public void Release(string? wording)
    {
        if (!InConfidence) throw new RefusedException("This point was not given in confidence. It is published with the rest of the evidence.");
        ReleasedWording = Given.Trimmed(wording);
    }

    /// <summary>Remembers where it was read.</summary>
    public void TookFrom(EvidenceSource source)
    {
        SourceFileId = source.FileId;
        SourceLine = source.Line;
        SourcePage = source.Page;
    }
}
