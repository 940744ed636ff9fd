namespace Concordat.Domain.Reviews;

/// <summary>In what capacity somebody was at a session.</summary>
public enum AttendanceCapacity
{
    /// <summary>A member of the review.</summary>
    Member,

    /// <summary>A named substitute for a member.</summary>
    Substitute,

    /// <summary>A standing invitee, such as a portfolio holder.</summary>
    Invitee,

    /// <summary>Somebody who came to give evidence.</summary>
    Witness,

    /// <summary>An officer who supports the review.</summary>
    Officer,

    /// <summary>Somebody who watched.</summary>
    Observer,

    /// <summary>A member who sent apologies and was not there.</summary>
    Apologies,
}
