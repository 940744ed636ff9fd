namespace Concordat.Domain.Reviews;

/// <summary>The words shown for from whom a submission came.</summary>
public static class SubmissionKindWords
{
    /// <summary>Words for one.</summary>
    public static string For(SubmissionKind kind) => kind switch
    {
        SubmissionKind.Councillor => "Another councillor",
        SubmissionKind.Public => "Member of the public",
        SubmissionKind.Organisation => "Organisation",
    };
}
