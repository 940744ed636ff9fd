using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>Somebody at a session: in what capacity, when they came and left, and why they left.</summary>
public sealed class Attendance : IVersioned, IEvidence
{
    private Attendance()
    {
    }

    /// <summary>Records that somebody attended.</summary>
    public static Attendance Record(Guid id, EvidenceSession session, AttendanceDetails details)
    {
        var attendance = new Attendance { Id = id, ReviewId = session.ReviewId, SessionId = session.Id, InConfidence = session.InConfidence };
        attendance.Change(details);
        return attendance;
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Who.</summary>
    public string Name { get; private set; } = "";

    /// <summary>In what capacity.</summary>
    public AttendanceCapacity Capacity { get; private set; }

    /// <summary>The organisation they came from; null when it is not said.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>When they came, where it was not the beginning.</summary>
    public TimeOnly? ArrivedAt { get; private set; }

    /// <summary>When they left, where it was not the end.</summary>
    public TimeOnly? LeftAt { get; private set; }

    /// <summary>Why they left, such as "so that staff could speak freely".</summary>
    public string? WhyLeft { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>Why an attendance cannot be recorded like this.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeRecorded(AttendanceDetails details)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(details.Name)) reasons.Add(new("Enter who attended.", nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The name", details.Name, TextLimit.Name, nameof(Name)));
        if (details.ArrivedAt > details.LeftAt) reasons.Add(new("The time they left must be at or after the time they came.", nameof(LeftAt)));
        if (details.Capacity == AttendanceCapacity.Apologies && (details.ArrivedAt is not null || details.LeftAt is not null))
            reasons.Add(new("Somebody who sent apologies neither came nor left: take out the times, or choose another capacity.", nameof(Capacity)));
        return reasons;
    }

    /// <summary>Corrects an attendance.</summary>
    public void Change(AttendanceDetails details)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRecorded(details));
        Name = details.Name.Trim();
        Capacity = details.Capacity;
        OrganisationId = details.OrganisationId;
        ArrivedAt = details.ArrivedAt;
        LeftAt = details.LeftAt;
        WhyLeft = Given.Trimmed(details.WhyLeft);
    }

    /// <summary>Follows its session into confidence.</summary>
    public void HoldInConfidence() => InConfidence = true;
}
