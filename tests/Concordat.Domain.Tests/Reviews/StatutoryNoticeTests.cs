using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews;

public class StatutoryNoticeTests
{
    private static readonly DateOnly Today = new(2025, 6, 1);

    [Theory]
    [InlineData("2022-08-24", "2022-08-24", "2022-10-23")]
    [InlineData("2022-08-01", "2022-08-24", "2022-10-23")]
    [InlineData("2022-08-24", "2022-08-01", "2022-10-23")]
    [InlineData(null, "2025-01-31", "2025-03-30")]
    [InlineData("2024-12-31", "2024-12-31", "2025-02-28")]
    public void RespondBy_Received_TwoMonthsBeginWithTheLater(string? report, string notice, string ends)
    {
        var worked = StatutoryResponseClock.RespondBy(report is null ? null : Date(report), Date(notice));

        worked.Value.ShouldBe(Date(ends));
        worked.Working.Source.ShouldBe("Local Government Act 2000 s9FE");
    }

    [Fact]
    public void RespondBy_NoNotice_NoClockRuns()
    {
        var worked = StatutoryResponseClock.RespondBy(new DateOnly(2022, 8, 24), null);

        worked.Value.ShouldBeNull();
        worked.Working.Text.ShouldContain("No clock runs");
    }

    [Fact]
    public void Serve_ByAWorkingGroupWithNothingFilledIn_SaysEveryReason()
    {
        var refused = Should.Throw<RefusedException>(() => StatutoryNotice.Serve(Guid.Empty, Guid.Empty, Guid.Empty, " ", false, Today.AddDays(1), null, Today));

        refused.Reasons.Count.ShouldBe(4);
        refused.Reasons[0].Text.ShouldStartWith("Only an overview and scrutiny committee");
    }

    [Theory]
    [InlineData("2025-03-30", false)]
    [InlineData("2025-03-31", true)]
    public void IsOverdue_AroundTheLastDay_CountsThatDayAsInTime(string today, bool overdue) =>
        Served().IsOverdue(Date(today)).ShouldBe(overdue);

    [Fact]
    public void Respond_Late_IsNoLongerOverdueButWasLate()
    {
        var notice = Served();

        notice.Respond(new(2025, 4, 2), "Letter to the committee, published on 3 April", Today);

        notice.IsOverdue(Today).ShouldBeFalse();
        notice.WasLate.ShouldBeTrue();
        notice.ReasonsItCannotBeRespondedTo(Today, "Again", Today).Count.ShouldBe(1);
    }

    [Fact]
    public void Respond_BeforeTheNotice_IsRefused() =>
        Served().ReasonsItCannotBeRespondedTo(new(2025, 1, 30), "", Today).Count.ShouldBe(2);

    private static StatutoryNotice Served() => StatutoryNotice.Serve(
        new Guid(1, 0, 0, new byte[8]), Guid.Empty, Guid.Empty, "Overview and Scrutiny Committee", true, null, new DateOnly(2025, 1, 31), Today);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
