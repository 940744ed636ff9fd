namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="FollowUpKind"/>.</summary>
public static class FollowUpKindWords
{
    public static string For(FollowUpKind kind) => kind switch
    {
        FollowUpKind.Regular => "Follow-up",
        FollowUpKind.CheckIn => "Check-in",
    };
}
