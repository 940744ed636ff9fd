namespace Concordat.Domain.Reviews.Drafts;

/// <summary>What has become of a draft.</summary>
public enum DraftReviewStatus
{
    /// <summary>Being corrected.</summary>
    Open,

    /// <summary>A review was made of it.</summary>
    Accepted,

    /// <summary>Thrown away.</summary>
    Discarded,
}
