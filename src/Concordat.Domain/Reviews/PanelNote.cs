using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>Something the panel itself listed, after a session or apart from any.</summary>
public sealed class PanelNote : IVersioned, IEvidence
{
    private PanelNote()
    {
    }

    /// <summary>Records a note. <paramref name="session"/> is null for one that belongs to the review as a whole.</summary>
    public static PanelNote Record(Guid id, Guid reviewId, EvidenceSession? session, string? heading, string text, int order)
    {
        var note = new PanelNote { Id = id, ReviewId = reviewId, SessionId = session?.Id, Order = order, InConfidence = session?.InConfidence ?? false };
        note.Change(heading, text);
        return note;
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The session after which it was noted; null for none.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>The heading it was listed under.</summary>
    public string? Heading { get; private set; }

    /// <summary>The note.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its place.</summary>
    public int Order { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>The file it was read from; null when it was typed.</summary>
    public Guid? SourceFileId { get; private set; }

    /// <summary>The line of that file.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>The page of that file.</summary>
    public int? SourcePage { get; private set; }

    /// <summary>Corrects the note.</summary>
    public void Change(string? heading, string text)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(text)) reasons.Add(new("Enter what the panel noted.", nameof(Text)));
        reasons.AddRange(TextLimit.Reasons("The heading", heading, TextLimit.Title, nameof(Heading)));
        RefusedException.ThrowIfAny(reasons);
        Heading = Given.Trimmed(heading);
        Text = text.Trim();
    }

    /// <summary>Follows its session into confidence.</summary>
    public void HoldInConfidence() => InConfidence = true;

    /// <summary>Remembers where it was read.</summary>
    public void TookFrom(EvidenceSource source)
    {
        SourceFileId = source.FileId;
        SourceLine = source.Line;
        SourcePage = source.Page;
    }
}
