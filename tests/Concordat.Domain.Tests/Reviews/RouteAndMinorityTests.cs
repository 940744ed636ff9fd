using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;
using static Concordat.Domain.Tests.Reviews.ReviewFixtures;

namespace Concordat.Domain.Tests.Reviews;

public class RouteAndMinorityTests
{
    [Fact]
    public void RecordConsidered_LaterStageFirst_IsAllowed()
    {
        var cabinet = RouteStage.Create(Id(1), Id(3), Fenmoor, 2, "Cabinet");
        cabinet.RecordConsidered(Today, "Supported", Today);

        cabinet.Outcome.ShouldBe("Supported");
        cabinet.ConsideredOn.ShouldBe(Today);
    }

    [Fact]
    public void RecordConsidered_FutureDateAndNoOutcome_SaysBoth() =>
        RouteStage.ReasonsItCannotBeConsidered(Today.AddDays(1), " ", Today).Count.ShouldBe(2);

    [Fact]
    public void Create_BlankBody_IsRefused() =>
        Should.Throw<RefusedException>(() => RouteStage.Create(Id(1), Id(3), Fenmoor, 1, " ")).Reasons.ShouldHaveSingleItem();

    [Fact]
    public void Submit_AuthorsAndText_AreKept()
    {
        var report = MinorityReport.Submit(Id(1), Id(3), ["Cllr O'Brien", " cllr o'brien ", ""], "We do not agree.", Today);

        report.Authors.ShouldBe(["Cllr O'Brien"]);
        MinorityReport.ReasonsItCannotBeSubmitted([" "], null).Count.ShouldBe(2);
    }

    [Fact]
    public void For_EveryEnumValue_HasItsOwnWords()
    {
        HaveTheirOwn<RecommendationStatus>(RecommendationStatusWords.For);
        HaveTheirOwn<ResponseDecision>(ResponseDecisionWords.For);
        HaveTheirOwn<ResponseStanding>(ResponseStandingWords.For);
        HaveTheirOwn<ActionStatus>(ActionStatusWords.For);
        HaveTheirOwn<SixQuestion>(SixQuestionWords.For);
        HaveTheirOwn<SixQuestionBand>(SixQuestionBandWords.For);
        HaveTheirOwn<ReminderStep>(ReminderStepWords.For);
        HaveTheirOwn<SpeakerWarningKind>(SpeakerWarningKindWords.For);
    }

    private static void HaveTheirOwn<T>(Func<T, string> words)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(words).Where(word => word.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(Enum.GetValues<T>().Length);
}
