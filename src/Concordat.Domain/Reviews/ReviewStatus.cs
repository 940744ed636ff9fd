namespace Concordat.Domain.Reviews;

/// <summary>How far a review has come.</summary>
public enum ReviewStatus
{
    /// <summary>Terms of reference, members and areas are being settled.</summary>
    SettingUp,

    /// <summary>Evidence is being heard.</summary>
    TakingEvidence,

    /// <summary>Findings, recommendations and the report are being written.</summary>
    Reporting,

    /// <summary>The report is out; recommendations are answered and followed up.</summary>
    FollowingUp,

    /// <summary>Whoever convened the review has closed it.</summary>
    Closed,
}
