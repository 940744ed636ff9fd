namespace Concordat.Domain.Reviews;

/// <summary>The words shown for what somebody is in a review.</summary>
public static class MemberRoleWords
{
    /// <summary>Words for one.</summary>
    public static string For(MemberRole role) => role switch
    {
        MemberRole.Chair => "Chair",
        MemberRole.ViceChair => "Vice-chair",
        MemberRole.Member => "Member",
        MemberRole.Substitute => "Substitute",
        MemberRole.SupportingOfficer => "Supporting officer",
        MemberRole.StandingInvitee => "Standing invitee",
        MemberRole.Observer => "Observer",
    };
}
