using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews;

public class ThemeTests
{
    private static readonly Guid Review = new("0199d000-0000-7000-8000-000000000002");
    private static readonly Guid Point = new("0199d000-0000-7000-8000-000000000003");

    [Fact]
    public void Merge_AndSplit_LosesNothing()
    {
        var culture = Make(1, "Culture");
        var pace = Make(2, "Pace");
        pace.Carry(Point);

        pace.MergeInto(culture, new DateOnly(2022, 11, 1));
        pace.MergedIntoId.ShouldBe(culture.Id);
        pace.Points.Single().KeyPointId.ShouldBe(Point);

        pace.SplitOff();
        pace.MergedIntoId.ShouldBeNull();
        pace.Points.Count.ShouldBe(1);
    }

    [Fact]
    public void Merge_IntoItselfOrAMergedOne_IsRefused()
    {
        var culture = Make(1, "Culture");
        var pace = Make(2, "Pace");
        var ict = Make(3, "ICT barriers");
        pace.MergeInto(culture, new DateOnly(2022, 11, 1));

        Should.Throw<RefusedException>(() => culture.MergeInto(culture, new DateOnly(2022, 11, 1)));
        Should.Throw<RefusedException>(() => ict.MergeInto(pace, new DateOnly(2022, 11, 1))).Message.ShouldBe("“Pace” is itself part of another theme. Choose that one.");
        Should.Throw<RefusedException>(() => pace.MergeInto(ict, new DateOnly(2022, 11, 1))).Message.ShouldBe("“Pace” is already part of another theme. Split it off first.");
        Should.Throw<RefusedException>(() => culture.SplitOff());
    }

    [Fact]
    public void Carry_TheSamePointTwice_CarriesItOnce()
    {
        var theme = Make(1, "Culture");
        theme.Carry(Point);
        theme.Carry(Point);
        theme.Points.Count.ShouldBe(1);
        theme.LetGo(Point);
        theme.Points.ShouldBeEmpty();
    }

    private static Theme Make(int number, string name) => Theme.Make(new Guid($"0199d000-0000-7000-8000-0000000001{number:00}"), Review, number, name);
}
