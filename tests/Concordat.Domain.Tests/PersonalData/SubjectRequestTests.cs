using Concordat.Domain.PersonalData;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.PersonalData;

public class SubjectRequestTests
{
    private static readonly DateOnly Today = new(2026, 10, 14);
    private static readonly BankHolidays Holidays = new([]);

    [Theory]
    [InlineData("2026-09-03", "2026-10-05")] // 3 October is a Saturday
    [InlineData("2026-01-31", "2026-03-02")] // 28 February is a Saturday
    [InlineData("2026-03-31", "2026-04-30")]
    [InlineData("2025-11-25", "2025-12-29")] // Christmas Day, Boxing Day, a weekend
    public void RespondBy_SubjectAccess_IsTheSameDayOfTheNextMonthOrTheNextWorkingDay(string received, string expected) =>
        RequestClock.RespondBy(RequestKind.SubjectAccess, Date(received), isExtended: false, Holidays).Value.ShouldBe(Date(expected));

    [Theory]
    [InlineData("2026-10-14", "2026-11-11")]
    [InlineData("2026-11-02", "2026-12-01")] // St Andrew’s Day in Scotland does not count
    [InlineData("2025-12-15", "2026-01-16")] // two at Christmas, New Year's Day, 2 January in Scotland
    public void RespondBy_FreedomOfInformation_IsTheTwentiethWorkingDayAnywhereInTheUnitedKingdom(string received, string expected)
    {
        var respondBy = RequestClock.RespondBy(RequestKind.FreedomOfInformation, Date(received), isExtended: false, Holidays);

        respondBy.Value.ShouldBe(Date(expected));
        respondBy.Working.Source.ShouldBe("Freedom of Information Act 2000 s10");
    }

    [Fact]
    public void RespondBy_Extended_IsThreeMonths()
    {
        var request = Received();
        request.Extend("It concerns four reviews over ten years.");

        request.RespondBy(Holidays).Value.ShouldBe(new DateOnly(2027, 1, 1).AddDays(3)); // 1 January 2027 is a bank holiday, then a weekend
        Should.Throw<RefusedException>(() => request.Extend("Again")).Reasons.Single().Text.ShouldBe("This request was already extended, and it can be extended only once.");
    }

    [Fact]
    public void Receive_NothingFilledIn_GivesEveryReason()
    {
        var reasons = SubjectRequest.ReasonsItCannotBeReceived(new RequestReceived(RequestKind.SubjectAccess, " ", null, ""), Today);

        reasons.Select(r => r.At).ShouldBe(["AskedBy", "ReceivedOn", "About"]);
    }

    [Fact]
    public void Respond_BeforeItWasReceived_IsRefused() =>
        Should.Throw<RefusedException>(() => Received().Respond(new DateOnly(2026, 9, 1), "Given in full", Today))
            .Reasons.Single().Text.ShouldBe("Enter a day it was answered on or after 1 October 2026, when it was received.");

    [Fact]
    public void Extend_FreedomOfInformation_IsRefused() =>
        Should.Throw<RefusedException>(() => Received(RequestKind.FreedomOfInformation).Extend("Long")).Reasons.Single().Text.ShouldContain("twenty working days");

    [Fact]
    public void Erase_Answered_KeepsTheDatesAndNobodysName()
    {
        var request = Received();
        request.Respond(Today, "Given in full to Siân O’Brien", Today);

        request.Erase();

        request.AskedBy.ShouldBe("Name erased");
        request.About.ShouldBe("Erased");
        request.Outcome.ShouldBeNull();
        request.RespondedOn.ShouldBe(Today);
    }

    private static SubjectRequest Received(RequestKind kind = RequestKind.SubjectAccess) =>
        SubjectRequest.Receive(Guid.CreateVersion7(), Guid.CreateVersion7(), null, 4, new RequestReceived(kind, "Siân O’Brien", new DateOnly(2026, 10, 1), "Siân O’Brien"), Today);

    private static DateOnly Date(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
