using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>How one recommendation or action stood at one sitting.</summary>
public sealed class FollowUpRating
{
    private FollowUpRating()
    {
    }

    internal FollowUpRating(Guid followUpId, RatingGiven given)
    {
        Id = given.Id;
        FollowUpId = followUpId;
        RecordId = given.RecordId;
        Reference = given.Reference;
        Change(given);
    }

    public Guid Id { get; private set; }
    public Guid FollowUpId { get; private set; }

    /// <summary>The recommendation or action.</summary>
    public Guid RecordId { get; private set; }

    public string Reference { get; private set; } = "";
    public ProgressRating Rating { get; private set; }
    public string? Note { get; private set; }

    internal void Change(RatingGiven given)
    {
        Rating = given.Rating;
        Note = Given.Trimmed(given.Note);
    }
}
