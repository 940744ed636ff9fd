namespace Concordat.Domain.Reviews;

/// <summary>From whom a submission to a review came.</summary>
public enum SubmissionKind
{
    /// <summary>A councillor who is not a member of the review.</summary>
    Councillor,

    /// <summary>A member of the public.</summary>
    Public,

    /// <summary>An organisation.</summary>
    Organisation,
}
