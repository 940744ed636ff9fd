using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews.Drafts;

/// <summary>
/// What was read from a paper, until a person accepts it. Nothing in it is a fact. While it holds something in confidence only whoever
/// read the paper sees it; once accepted or discarded its content is gone and only what became of it stays.
/// </summary>
public sealed class DraftReview : IVersioned, IHeldInConfidence
{
    private DraftReview()
    {
    }

    /// <summary>Keeps what was read.</summary>
    public static DraftReview Keep(Guid id, StoredFile file, string? title, ReviewKind kind, DraftOutline outline, IReadOnlyList<DraftPaperLine> paper, DateTime at) => new()
    {
        Id = id,
        PartnershipId = file.PartnershipId,
        FileId = file.Id,
        FileName = file.Name,
        Sha256 = file.Sha256,
        Title = title is null || title.Length <= 300 ? title : title[..300],
        Kind = kind,
        ReadAt = at,
        ByPersonId = file.ByPersonId,
        Outline = outline,
        Paper = paper,
        InConfidence = outline.HoldsConfidence,
    };

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>The paper.</summary>
    public Guid FileId { get; private set; }

    /// <summary>The name it came with.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>By which the paper is known again.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The title the paper gives itself.</summary>
    public string? Title { get; private set; }

    /// <summary>The kind of review it looks like.</summary>
    public ReviewKind Kind { get; private set; }

    /// <summary>When it was read.</summary>
    public DateTime ReadAt { get; private set; }

    /// <summary>Who read it.</summary>
    public Guid? ByPersonId { get; private set; }

    /// <summary>What has become of it.</summary>
    public DraftReviewStatus Status { get; private set; }

    /// <summary>The passages as they stand; none once it is done with.</summary>
    public DraftOutline Outline { get; private set; } = new([]);

    /// <summary>The paper's lines, to be shown beside them; none once it is done with.</summary>
    public IReadOnlyList<DraftPaperLine> Paper { get; private set; } = [];

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>The review made of it.</summary>
    public Guid? ReviewId { get; private set; }

    /// <summary>When it was accepted or discarded.</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>Corrects it.</summary>
    public void Correct(DraftOutline outline)
    {
        RefuseUnlessOpen();
        Outline = outline;
        InConfidence |= outline.HoldsConfidence;
    }

    /// <summary>Notes the review made of it.</summary>
    public void Accept(Guid reviewId, DateTime at)
    {
        RefuseUnlessOpen();
        RefusedException.ThrowIfAny(Outline.ReasonsItCannotBeAccepted());
        Status = DraftReviewStatus.Accepted;
        ReviewId = reviewId;
        Empty(at);
    }

    /// <summary>Throws it away. The paper can be read again.</summary>
    public void Discard(DateTime at)
    {
        RefuseUnlessOpen();
        Status = DraftReviewStatus.Discarded;
        Empty(at);
    }

    private void Empty(DateTime at)
    {
        DoneAt = at;
        Outline = new([]);
        Paper = [];
    }

    private void RefuseUnlessOpen()
    {
        if (Status == DraftReviewStatus.Accepted) throw new RefusedException("A review was already made of this paper.");
        if (Status == DraftReviewStatus.Discarded) throw new RefusedException("This draft was discarded. Read the paper again.");
    }
}
