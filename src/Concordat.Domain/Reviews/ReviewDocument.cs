using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>A document put in evidence, with its classification.</summary>
public sealed class ReviewDocument : IVersioned, IEvidence
{
    private ReviewDocument()
    {
    }

    /// <summary>Puts a document in evidence.</summary>
    public static ReviewDocument Put(Guid id, Guid reviewId, Guid fileId, string title, string? author, DateOnly? datedOn, DocumentClassification classification)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(title)) reasons.Add(new("Enter what the document is called.", nameof(Title)));
        reasons.AddRange(TextLimit.Reasons("The name of the document", title, TextLimit.Title, nameof(Title)));
        reasons.AddRange(TextLimit.Reasons("Who it is from", author, TextLimit.Name, nameof(Author)));
        RefusedException.ThrowIfAny(reasons);
        return new ReviewDocument { Id = id, ReviewId = reviewId, FileId = fileId, Title = title.Trim(), Author = Given.Trimmed(author), DatedOn = datedOn, Classification = classification };
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The file.</summary>
    public Guid FileId { get; private set; }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Who it is from.</summary>
    public string? Author { get; private set; }

    /// <summary>The date it bears.</summary>
    public DateOnly? DatedOn { get; private set; }

    /// <summary>Who may open it.</summary>
    public DocumentClassification Classification { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>Holds it in confidence.</summary>
    public void HoldInConfidence()
    {
        Classification = DocumentClassification.InConfidence;
        InConfidence = true;
    }
}
