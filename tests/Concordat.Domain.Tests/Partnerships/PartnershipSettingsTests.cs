using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Partnerships;

public class PartnershipSettingsTests
{
    private static readonly DateOnly Today = new(2026, 10, 14);

    [Fact]
    public void Defaults_Always_AreTheConstantsOfTheRules()
    {
        SettingValues.Defaults.Ladder.ShouldBe(new ReminderSettings());
        SettingValues.Defaults.StaleAfterMonths.ShouldBe(6);
        SettingValues.Defaults.FollowUpEveryMonths.ShouldBe(3);
        SettingValues.Defaults.SmallestGroup.ShouldBe(5);
        SettingValues.Defaults.ReasonsTheyCannotHold().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-10-13", 6)]
    [InlineData("2026-10-14", 4)]
    [InlineData("2026-10-31", 4)]
    [InlineData("2026-11-01", 9)]
    public void HoldingOn_ADay_IsTheLatestSetUntilThen(string day, int months)
    {
        // Of two that begin on one day the later holds.
        PartnershipSettings[] set = [Set(3, new(2026, 11, 1), 9), Set(1, Today, 12), Set(2, Today, 4)];

        PartnershipSettings.HoldingOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), set).StaleAfterMonths.ShouldBe(months);
    }

    [Fact]
    public void Set_EverythingWrong_GivesEveryReason()
    {
        var values = new SettingValues { UpcomingDaysBefore = -1, StaleAfterMonths = 0, SmallestGroup = 2, PublicAddress = "http://concordat.example.gov.uk" };

        var refused = Should.Throw<RefusedException>(() => PartnershipSettings.Set(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, values, Today.AddDays(-1), " ", null, DateTime.UnixEpoch, Today));

        refused.Reasons.Select(r => r.At).ShouldBe([nameof(SettingValues.UpcomingDaysBefore), nameof(SettingValues.StaleAfterMonths), nameof(SettingValues.SmallestGroup), nameof(SettingValues.PublicAddress), nameof(PartnershipSettings.From), nameof(PartnershipSettings.Reason)]);
    }

    [Fact]
    public void ReasonsTheyCannotHold_LadderOutOfOrder_NamesTheRung() =>
        new SettingValues { PersonAboveAfter = 30 }.ReasonsTheyCannotHold().ShouldBe([new Reason("Enter 30 days or more: the person above the owner is told first.", nameof(SettingValues.BodyAfter))]);

    [Theory]
    [InlineData("https://concordat.example.gov.uk", true)]
    [InlineData("https://concordat.example.gov.uk:8443/", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://concordat.example.gov.uk", false)]
    [InlineData("https://concordat.example.gov.uk/office", false)]
    [InlineData("https://ann@concordat.example.gov.uk", false)]
    [InlineData("https://concordat.example.gov.uk?x=1", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("concordat.example.gov.uk", false)]
    public void ReasonsTheyCannotHold_PublicAddress_TakesOnlyWhatALinkCanBeginWith(string address, bool taken) =>
        (new SettingValues { PublicAddress = address }.ReasonsTheyCannotHold().Count == 0).ShouldBe(taken);

    private static PartnershipSettings Set(int number, DateOnly from, int months) =>
        PartnershipSettings.Set(Guid.CreateVersion7(), Guid.CreateVersion7(), number, new SettingValues { StaleAfterMonths = months }, from, "Agreed", null, DateTime.UnixEpoch, Today);
}
