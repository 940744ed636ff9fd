using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// When a review is followed up next, and whether that is late: the earliest sitting that is planned and not recorded, or else, while
/// a recommendation is open, the one its interval owes. A day that has passed is late and stays the next one: it is never skipped.
/// </summary>
public sealed record FollowUpStanding(DateOnly DueOn, bool IsPlanned, bool IsLate, Working? Working)
{
    /// <summary>The standing on a day; null while nothing is owed: before the report is out, once the review is closed, with nothing open.</summary>
    public static FollowUpStanding? Of(Review review, IReadOnlyCollection<FollowUp> sittings, bool anythingOpen, DateOnly today)
    {
        if (review.PublishedOn is not { } published || review.Status == ReviewStatus.Closed) return null;
        if (sittings.Where(s => s.HeldOn is null).Select(s => (DateOnly?)s.PlannedOn).Min() is { } planned) return new(planned, true, planned < today, null);
        if (!anythingOpen) return null;
        var owed = FollowUpSchedule.Owed(published, sittings.Max(s => s.HeldOn), review.FollowUpEveryMonths);
        return new(owed.Value, false, owed.Value < today, owed.Working);
    }

    /// <summary>The standing as a sentence, with what to do where it is late.</summary>
    public string Words => (IsPlanned, IsLate) switch
    {
        (true, true) => $"The sitting planned for {DateWords.For(DueOn)} is late: nothing is recorded of it. Record what it found, or plan it for another day.",
        (true, false) => $"The next sitting is planned for {DateWords.For(DueOn)}.",
        (false, true) => $"The follow-up due on {DateWords.For(DueOn)} is late: no sitting was held or planned for it. Plan one.",
        (false, false) => $"The next is due on {DateWords.For(DueOn)}.",
    };
}
