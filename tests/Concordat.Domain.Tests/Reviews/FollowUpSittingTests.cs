using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;
using static Concordat.Domain.Tests.Reviews.ReviewFixtures;

namespace Concordat.Domain.Tests.Reviews;

public sealed class FollowUpSittingTests
{
    [Fact]
    public void Record_RedWithoutANote_IsRefusedAtItsReference() =>
        FollowUp.ReasonsItCannotBeRecorded(Held([new(Id(1), Id(21), "ACT-7", ProgressRating.Red, " ")]), Today).Single().ShouldBe(new Reason("Say what is unacceptable about ACT-7, so that the lead officer knows what to answer.", "ACT-7"));

    [Fact]
    public void Record_WithoutDayOrBody_GivesBothReasons() =>
        FollowUp.ReasonsItCannotBeRecorded(new FollowUpHeld(null, "", null, null, []), Today).Select(r => r.At).ShouldBe(["HeldOn", "BodyName"]);

    [Fact]
    public void Record_InTheFuture_IsRefused() =>
        FollowUp.ReasonsItCannotBeRecorded(Held([]) with { On = Today.AddDays(1) }, Today).Single().At.ShouldBe("HeldOn");

    [Fact]
    public void Record_Again_CorrectsTheRatingAndKeepsTheOthers()
    {
        var sitting = Planned();
        sitting.Record(Held([new(Id(1), Id(21), "ACT-7", ProgressRating.Amber, null), new(Id(2), Id(22), "ACT-8", ProgressRating.Green, null)]), Today);

        sitting.Record(Held([new(Id(3), Id(21), "ACT-7", ProgressRating.Red, "Nothing was done")]), Today);

        sitting.Ratings.Select(r => (r.Reference, r.Rating)).ShouldBe([("ACT-7", ProgressRating.Red), ("ACT-8", ProgressRating.Green)]);
    }

    [Fact]
    public void MoveTo_AfterItSat_IsRefused()
    {
        var sitting = Planned();
        sitting.MoveTo(Today.AddDays(7));
        sitting.PlannedOn.ShouldBe(Today.AddDays(7));
        sitting.Record(Held([]), Today);

        Should.Throw<RefusedException>(() => sitting.MoveTo(Today)).Reasons.Single().Text.ShouldBe("This sitting was held on 3 March 2026. Plan another.");
    }

    private static FollowUp Planned() => FollowUp.Plan(Id(60), Id(2), Id(3), FollowUpKind.Regular, Today);

    private static FollowUpHeld Held(IReadOnlyList<RatingGiven> ratings) => new(Today, "Joint Scrutiny Panel", null, null, ratings);
}
