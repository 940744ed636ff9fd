using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// A notice in writing by which an overview and scrutiny committee requires a council to consider its report, respond saying what it
/// will do, and publish the response where the report was published (Local Government Act 2000 s9FE). Only such a committee can serve
/// one: not a portfolio holder's working group and not a peer challenge; a joint panel only if it was set up as a joint committee with
/// these powers (SI 2012/1021).
/// </summary>
public sealed class StatutoryNotice : IVersioned
{
    private StatutoryNotice()
    {
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; } = 1;
    public Guid ReviewId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public string CommitteeName { get; private set; } = "";
    public DateOnly? ReportReceivedOn { get; private set; }
    public DateOnly NoticeReceivedOn { get; private set; }
    public DateOnly? RespondedOn { get; private set; }
    public string? RespondedHow { get; private set; }

    public Worked<DateOnly?> RespondBy => StatutoryResponseClock.RespondBy(ReportReceivedOn, NoticeReceivedOn);

    public static StatutoryNotice Serve(
        Guid id, Guid reviewId, Guid organisationId, string committeeName, bool isOverviewAndScrutinyCommittee,
        DateOnly? reportReceivedOn, DateOnly? noticeReceivedOn, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeServed(committeeName, isOverviewAndScrutinyCommittee, reportReceivedOn, noticeReceivedOn, today));
        return new StatutoryNotice
        {
            Id = id,
            ReviewId = reviewId,
            OrganisationId = organisationId,
            CommitteeName = committeeName.Trim(),
            ReportReceivedOn = reportReceivedOn,
            NoticeReceivedOn = noticeReceivedOn!.Value,
        };
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBeServed(
        string? committeeName, bool isOverviewAndScrutinyCommittee, DateOnly? reportReceivedOn, DateOnly? noticeReceivedOn, DateOnly today)
    {
        List<Reason> reasons = [];
        if (!isOverviewAndScrutinyCommittee)
            reasons.Add(new("Only an overview and scrutiny committee serves a notice under section 9FE. Record no notice for a working group, a peer challenge or a panel without those powers."));
        if (!Given.IsGiven(committeeName))
            reasons.Add(new("Enter the name of the overview and scrutiny committee that served the notice.", nameof(CommitteeName)));
        reasons.AddRange(TextLimit.Reasons("The name of the committee", committeeName, TextLimit.Name, nameof(CommitteeName)));
        if (noticeReceivedOn is null)
            reasons.Add(new("Enter the date the council received the notice.", nameof(NoticeReceivedOn)));
        else if (noticeReceivedOn > today)
            reasons.Add(new("Enter a date the notice was received that is not in the future.", nameof(NoticeReceivedOn)));
        if (reportReceivedOn > today)
            reasons.Add(new("Enter a date the report was received that is not in the future.", nameof(ReportReceivedOn)));
        return reasons;
    }

    /// <summary>Records the response required by the notice and how it was given and published.</summary>
    public void Respond(DateOnly on, string how, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRespondedTo(on, how, today));
        RespondedOn = on;
        RespondedHow = how.Trim();
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeRespondedTo(DateOnly on, string? how, DateOnly today)
    {
        List<Reason> reasons = [];
        if (RespondedOn is { } already)
            reasons.Add(new($"The response to this notice was already recorded as given on {DateWords.For(already)}."));
        if (!Given.IsGiven(how))
            reasons.Add(new("Say how the council responded, and where the response is published.", nameof(RespondedHow)));
        reasons.AddRange(TextLimit.Reasons("How the council responded", how, TextLimit.Note, nameof(RespondedHow)));
        if (on > today)
            reasons.Add(new("Enter a date of the response that is not in the future.", nameof(RespondedOn)));
        if (on < NoticeReceivedOn)
            reasons.Add(new($"Enter a date of the response on or after {DateWords.For(NoticeReceivedOn)}, when the notice was received.", nameof(RespondedOn)));
        return reasons;
    }

    /// <summary>No response by the last day of the two months.</summary>
    public bool IsOverdue(DateOnly today) => RespondedOn is null && RespondBy.Value < today;

    public bool WasLate => RespondedOn > RespondBy.Value;
}
