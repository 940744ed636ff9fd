namespace Concordat.Domain.Reviews;

/// <summary>The words shown for the parts of evidence.</summary>
public static class EvidenceWords
{
    /// <summary>Words for a capacity.</summary>
    public static string For(AttendanceCapacity capacity) => capacity switch
    {
        AttendanceCapacity.Member => "Member of the review",
        AttendanceCapacity.Substitute => "Substitute",
        AttendanceCapacity.Invitee => "Invited to attend",
        AttendanceCapacity.Witness => "Witness",
        AttendanceCapacity.Officer => "Officer",
        AttendanceCapacity.Observer => "Observer",
        AttendanceCapacity.Apologies => "Apologies",
    };

    /// <summary>Words for a classification.</summary>
    public static string For(DocumentClassification classification) => classification switch
    {
        DocumentClassification.Public => "Public",
        DocumentClassification.Internal => "For the partnership",
        DocumentClassification.InConfidence => "In confidence",
    };

    /// <summary>Words for the answer of a witness about one point.</summary>
    public static string For(PointCheckAnswer answer) => answer switch
    {
        PointCheckAnswer.Confirmed => "Confirmed",
        PointCheckAnswer.Corrected => "Corrected",
    };

    /// <summary>Words for how far a check has come.</summary>
    public static string For(WitnessCheckStanding standing) => standing switch
    {
        WitnessCheckStanding.Sent => "Sent",
        WitnessCheckStanding.Opened => "Opened",
        WitnessCheckStanding.Answered => "Answered",
        WitnessCheckStanding.Withdrawn => "Withdrawn",
        WitnessCheckStanding.TooOld => "Not answered in time",
    };
}
