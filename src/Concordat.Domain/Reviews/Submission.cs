using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>What another councillor, a member of the public or an organisation put in to a review, and through whom it came.</summary>
public sealed class Submission : IVersioned
{
    private Submission()
    {
    }

    /// <summary>Records a submission.</summary>
    public static Submission Receive(Guid id, Guid reviewId, SubmissionDetails details, DateOnly today)
    {
        var submission = new Submission { Id = id, ReviewId = reviewId };
        submission.Change(details, today);
        return submission;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>From whom it came.</summary>
    public SubmissionKind Kind { get; private set; }

    /// <summary>Their name, as it may be shown to the partnership.</summary>
    public string FromName { get; private set; } = "";

    /// <summary>Through whom it came, such as the ward councillor; null when it came directly.</summary>
    public string? ThroughName { get; private set; }

    /// <summary>What it says; null when it is only in the file.</summary>
    public string? Text { get; private set; }

    /// <summary>The day it was received.</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The file it came as.</summary>
    public Guid? FileId { get; private set; }

    /// <summary>Why it cannot be recorded like this.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBe(SubmissionDetails details, DateOnly today)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(details.FromName)) reasons.Add(new("Enter who the submission is from.", nameof(FromName)));
        reasons.AddRange(TextLimit.Reasons("Who it is from", details.FromName, TextLimit.Name, nameof(FromName)));
        reasons.AddRange(TextLimit.Reasons("Through whom it came", details.ThroughName, TextLimit.Name, nameof(ThroughName)));
        if (!Given.IsGiven(details.Text) && details.FileId is null) reasons.Add(new("Enter what the submission says, or add the file it came as.", nameof(Text)));
        reasons.AddRange(TextLimit.Reasons("The submission", details.Text, TextLimit.Paper, nameof(Text)));
        if (details.ReceivedOn > today) reasons.Add(new("The day it was received must be today or earlier.", nameof(ReceivedOn)));
        return reasons;
    }

    /// <summary>Corrects it.</summary>
    public void Change(SubmissionDetails details, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBe(details, today));
        Kind = details.Kind;
        FromName = details.FromName.Trim();
        ThroughName = Given.Trimmed(details.ThroughName);
        Text = Given.Trimmed(details.Text);
        ReceivedOn = details.ReceivedOn;
        FileId = details.FileId;
    }
}
