using Concordat.Domain.Reviews;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews;

public class FollowUpTests
{
    private static readonly DateOnly Due = new(2026, 6, 1);

    [Fact]
    public void Dates_FromTheEndOfAMonth_DoNotDrift() =>
        FollowUpSchedule.Dates(new(2025, 8, 31), 4).ShouldBe([new(2025, 11, 30), new(2026, 2, 28), new(2026, 5, 31), new(2026, 8, 31)]);

    [Theory]
    [InlineData(null, "2025-11-30")]
    [InlineData("2025-09-10", "2025-11-30")]
    [InlineData("2025-11-20", "2026-02-28")]
    [InlineData("2025-11-30", "2026-02-28")]
    [InlineData("2026-01-05", "2026-02-28")]
    [InlineData("2026-01-20", "2026-05-31")]
    [InlineData("2026-02-28", "2026-05-31")]
    public void Owed_AfterTheLastSitting_IsTheDateAfterTheOneItCountsFor(string? lastHeld, string owed) =>
        FollowUpSchedule.Owed(new(2025, 8, 31), lastHeld is null ? null : Date(lastHeld)).Value.ShouldBe(Date(owed));

    [Theory]
    [InlineData(null, null, "2026-04-15", "2026-07-01", false, false)]
    [InlineData(null, null, "2026-07-01", "2026-07-01", false, false)]
    [InlineData(null, null, "2026-07-02", "2026-07-01", false, true)]
    [InlineData(null, null, "2027-03-01", "2026-07-01", false, true)]
    [InlineData("2026-07-03", null, "2026-07-04", "2026-10-01", false, false)]
    [InlineData("2026-07-03", null, "2026-10-02", "2026-10-01", false, true)]
    [InlineData(null, "2026-08-01", "2026-07-02", "2026-08-01", true, false)]
    [InlineData(null, "2026-08-01", "2026-08-02", "2026-08-01", true, true)]
    public void Standing_OfAPublishedReview_IsLateOnceItsDayHasPassed(string? held, string? planned, string today, string dueOn, bool isPlanned, bool isLate)
    {
        var review = Published();
        List<FollowUp> sittings = [];
        if (held is not null)
        {
            var sitting = FollowUp.Plan(Guid.CreateVersion7(), review.PartnershipId, review.Id, FollowUpKind.Regular, Date(held));
            sitting.Record(new FollowUpHeld(Date(held), "Joint Scrutiny Panel", null, null, []), Date(held));
            sittings.Add(sitting);
        }

        if (planned is not null) sittings.Add(FollowUp.Plan(Guid.CreateVersion7(), review.PartnershipId, review.Id, FollowUpKind.Regular, Date(planned)));

        var standing = FollowUpStanding.Of(review, sittings, anythingOpen: true, Date(today)).ShouldNotBeNull();

        (standing.DueOn, standing.IsPlanned, standing.IsLate).ShouldBe((Date(dueOn), isPlanned, isLate));
        standing.Words.Contains("is late", StringComparison.Ordinal).ShouldBe(isLate);
    }

    [Fact]
    public void Standing_NothingOpenOrNotPublished_IsNone()
    {
        FollowUpStanding.Of(Published(), [], anythingOpen: false, new(2027, 1, 1)).ShouldBeNull();
        FollowUpStanding.Of(SetUp(), [], anythingOpen: true, new(2027, 1, 1)).ShouldBeNull();
    }

    private static Review SetUp() => Review.SetUp(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, new ReviewSetUp { Title = "Shared services", ConvenedByOffice = "Leader" });

    private static Review Published()
    {
        var review = SetUp();
        review.Publish(new(2026, 4, 1));
        return review;
    }

    [Fact]
    public void DueOn_SixAndTenMonths_KeepTheDay()
    {
        CheckIn.DueOn(new(2021, 7, 28), CheckIn.SixMonths).Value.ShouldBe(new(2022, 1, 28));
        CheckIn.DueOn(new(2021, 4, 30), CheckIn.TenMonths).Value.ShouldBe(new(2022, 2, 28));
    }

    public static TheoryData<int, ReminderStep[]> Ladder() => new()
    {
        { -15, [] },
        { -14, [ReminderStep.Upcoming] },
        { -1, [ReminderStep.Upcoming] },
        { 0, [ReminderStep.Owner] },
        { 13, [ReminderStep.Owner] },
        { 14, [ReminderStep.Owner, ReminderStep.PersonAbove] },
        { 28, [ReminderStep.Owner, ReminderStep.PersonAbove, ReminderStep.Body] },
        { 42, [ReminderStep.Owner, ReminderStep.PersonAbove, ReminderStep.Body, ReminderStep.PublicPage] },
    };

    [Theory]
    [MemberData(nameof(Ladder))]
    public void Due_NothingSent_GivesEveryRungReached(int days, ReminderStep[] steps) =>
        ReminderLadder.Due(Due, Due.AddDays(days), []).ShouldBe(steps);

    [Fact]
    public void Due_SomeSent_LeavesThemOut() =>
        ReminderLadder.Due(Due, Due.AddDays(30), [new(ReminderStep.Owner, Due), new(ReminderStep.PersonAbove, Due)]).ShouldBe([ReminderStep.Body]);

    [Fact]
    public void Due_DateMoved_StartsAgain() =>
        ReminderLadder.Due(Due, Due, [new(ReminderStep.Owner, Due.AddDays(-30))]).ShouldBe([ReminderStep.Owner]);

    [Fact]
    public void Due_OtherSettings_AreObeyed() =>
        ReminderLadder.Due(Due, Due.AddDays(3), [], new ReminderSettings(7, 1, 3, 5, 9)).ShouldBe([ReminderStep.Owner, ReminderStep.PersonAbove]);

    [Theory]
    [InlineData("2026-09-02", false)]
    [InlineData("2026-09-03", true)]
    public void Of_SixMonths_IsStaleFromTheDay(string today, bool stale)
    {
        var staleness = Staleness.Of(new(2026, 3, 3), Date(today));

        staleness.IsStale.ShouldBe(stale);
        staleness.Words.ShouldBe(stale ? "No update since 3 March 2026" : null);
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
