namespace Concordat.Domain.Reviews;

/// <summary>What a follow-up sitting is for.</summary>
public enum FollowUpKind
{
    /// <summary>At the interval the review sets, quarterly unless it sets another.</summary>
    Regular,

    /// <summary>The one look back at the whole, six or ten months on.</summary>
    CheckIn,
}
