namespace Concordat.Domain.Reviews;

/// <summary>What somebody is in a review. Only the first three and a substitute in their place decide.</summary>
public enum MemberRole
{
    /// <summary>Chairs it.</summary>
    Chair,

    /// <summary>Chairs it when the chair is away.</summary>
    ViceChair,

    /// <summary>Decides with the others.</summary>
    Member,

    /// <summary>Takes a member's place.</summary>
    Substitute,

    /// <summary>An officer who supports the review.</summary>
    SupportingOfficer,

    /// <summary>Always invited and speaks, such as the portfolio holder; does not decide.</summary>
    StandingInvitee,

    /// <summary>Listens.</summary>
    Observer,
}
