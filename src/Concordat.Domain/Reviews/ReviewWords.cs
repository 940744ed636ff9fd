namespace Concordat.Domain.Reviews;

/// <summary>The words shown for what a review is and how far it has come.</summary>
public static class ReviewWords
{
    /// <summary>Words for a kind.</summary>
    public static string For(ReviewKind kind) => kind switch
    {
        ReviewKind.ScrutinyPanel => "Scrutiny panel",
        ReviewKind.WorkingGroup => "Working group",
        ReviewKind.TaskAndFinish => "Task and finish group",
        ReviewKind.PeerChallenge => "Peer challenge",
        ReviewKind.SelfAssessment => "Self-assessment",
        ReviewKind.Audit => "Audit",
    };

    /// <summary>Words for a status.</summary>
    public static string For(ReviewStatus status) => status switch
    {
        ReviewStatus.SettingUp => "Setting up",
        ReviewStatus.TakingEvidence => "Taking evidence",
        ReviewStatus.Reporting => "Reporting",
        ReviewStatus.FollowingUp => "Following up",
        ReviewStatus.Closed => "Closed",
    };

    /// <summary>Words for a publication rule.</summary>
    public static string For(PublicationRule rule) => rule switch
    {
        PublicationRule.NotPublished => "Not published",
        PublicationRule.WithReport => "Published with the report",
        PublicationRule.AsItGoes => "Sessions published as they come, evidence with the report",
    };
}
