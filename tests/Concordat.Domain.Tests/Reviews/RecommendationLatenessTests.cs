using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;
using static Concordat.Domain.Tests.Reviews.ReviewFixtures;

namespace Concordat.Domain.Tests.Reviews;

public sealed class RecommendationLatenessTests
{
    private static readonly DateOnly Issued = new(2026, 1, 5);

    [Fact]
    public void Of_EachThingThatIsLate_SaysASentenceInOrder()
    {
        var recommendation = DraftTo(Fenmoor, Coastwold, Bath);
        recommendation.AnswerSixQuestions(new SixQuestionAnswers(DueOn: new DateOnly(2026, 2, 28)));
        recommendation.Issue(Issued, new DateOnly(2026, 2, 1));
        recommendation.Respond(Id(12), Given(ResponseDecision.Deferred) with { DeferredUntil = new DateOnly(2026, 3, 2), MeetingOn = new DateOnly(2026, 1, 20) }, Today);
        recommendation.Respond(Id(13), Given(ResponseDecision.Accepted), Today);
        var notice = StatutoryNotice.Serve(Id(40), recommendation.ReviewId, Fenmoor, "Scrutiny Committee", true, null, new DateOnly(2026, 1, 1), Today);
        var action = NewAction(new DateOnly(2026, 3, 2), recommendation.Id);

        RecommendationLateness.Of(recommendation, [action], [notice], Today, NameOf).Value.Sentences.ShouldBe(
        [
            "Fenmoor Borough Council was asked to respond by 1 February 2026 and has not.",
            "Coastwold District Council deferred its decision until 2 March 2026 and has not decided.",
            "Fenmoor Borough Council was required by notice to respond by 28 February 2026.",
            "ACT-7 was due on 2 March 2026.",
            "It was to be done by 28 February 2026 and is still open.",
        ]);
    }

    [Fact]
    public void Of_OnTheDayItself_NothingIsLate()
    {
        var recommendation = DraftTo(Fenmoor);
        recommendation.AnswerSixQuestions(new SixQuestionAnswers(DueOn: Today));
        recommendation.Issue(Issued, Today);

        RecommendationLateness.Of(recommendation, [NewAction(Today, recommendation.Id)], [], Today, NameOf).Value.IsOverdue.ShouldBeFalse();
    }

    [Theory]
    [InlineData(RecommendationStatus.Draft)]
    [InlineData(RecommendationStatus.Closed)]
    [InlineData(RecommendationStatus.Withdrawn)]
    public void Of_NotOpen_NothingIsLate(RecommendationStatus status)
    {
        var recommendation = In(status);

        var lateness = RecommendationLateness.Of(recommendation, [NewAction(new DateOnly(2026, 1, 6), recommendation.Id)], [], Today, NameOf);

        lateness.Value.IsOverdue.ShouldBeFalse();
        lateness.Working.Text.ShouldBe("Nothing about REC-12 is late on 3 March 2026.");
    }

    [Fact]
    public void ResponseDueOn_AfterItDecided_IsNone()
    {
        var recommendation = DraftTo(Fenmoor);
        recommendation.Issue(Issued, new DateOnly(2026, 4, 1));
        RecommendationLateness.ResponseDueOn(recommendation, recommendation.Addressees[0]).ShouldBe(new DateOnly(2026, 4, 1));

        recommendation.Respond(Id(11), Given(ResponseDecision.Deferred), Today);
        RecommendationLateness.ResponseDueOn(recommendation, recommendation.Addressees[0]).ShouldBe(new DateOnly(2026, 6, 1));
        recommendation.Respond(Id(11), Given(ResponseDecision.Rejected), Today);
        RecommendationLateness.ResponseDueOn(recommendation, recommendation.Addressees[0]).ShouldBeNull();
    }

    [Fact]
    public void LastMovedOn_TheLatestOfIssueResponseAndAction()
    {
        var recommendation = IssuedTo(Fenmoor);
        static DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(at);
        RecommendationMovement.LastMovedOn(recommendation, [], DayOf).ShouldBe(Issued);

        recommendation.Respond(Id(11), Given(ResponseDecision.Accepted), Today);
        RecommendationMovement.LastMovedOn(recommendation, [], DayOf).ShouldBe(Today);
        var action = NewAction(null, recommendation.Id);
        action.Start(new DateOnly(2026, 5, 1));
        RecommendationMovement.LastMovedOn(recommendation, [action], DayOf).ShouldBe(new DateOnly(2026, 5, 1));
        RecommendationMovement.StalenessOn(recommendation, [action], new DateOnly(2026, 11, 1), DayOf)!.Words.ShouldBe("No update since 1 May 2026");
        RecommendationMovement.StalenessOn(In(RecommendationStatus.Draft), [], Today, DayOf).ShouldBeNull();
    }

    [Fact]
    public void Issue_AskingForResponsesBeforeThatDay_IsRefused() =>
        Should.Throw<RefusedException>(() => DraftTo(Fenmoor).Issue(Today, Today.AddDays(-1))).Reasons.Single().At.ShouldBe("RespondBy");

    [Fact]
    public void AskForResponsesBy_Draft_IsRefused() =>
        Should.Throw<RefusedException>(() => DraftTo(Fenmoor).AskForResponsesBy(Today)).Reasons.Single().Text.ShouldBe("REC-12 is draft. Responses are asked for once it is issued and while it is open.");

    [Theory]
    [InlineData(null, "Commercial", "ExemptParagraph")]
    [InlineData(8, "Commercial", "ExemptParagraph")]
    [InlineData(3, " ", "ExemptReason")]
    public void MarkExempt_WithoutParagraphOrReason_IsRefused(int? paragraph, string reason, string at) =>
        Should.Throw<RefusedException>(() => DraftTo(Fenmoor).MarkExempt(paragraph, reason)).Reasons.Single().At.ShouldBe(at);

    [Fact]
    public void RestOn_Again_KeepsTheSharedAndDropsTheOthers()
    {
        var recommendation = DraftTo(Fenmoor);
        recommendation.RestOn([Id(71), Id(72)]);
        var kept = recommendation.Findings.Single(f => f.FindingId == Id(72));

        recommendation.RestOn([Id(72), Id(73), Id(73)]);

        recommendation.Findings.Select(f => f.FindingId).ShouldBe([Id(72), Id(73)]);
        recommendation.Findings[0].ShouldBeSameAs(kept);
        Should.Throw<RefusedException>(() => IssuedTo(Fenmoor).RestOn([]));
    }

    [Fact]
    public void Respond_WithACost_SaysWhetherItIsRevenueOrCapital()
    {
        var recommendation = IssuedTo(Fenmoor);
        recommendation.ReasonsItCannotBeRespondedTo(Id(11), Given(ResponseDecision.Accepted) with { CostPence = 1 }, Today).Single().At.ShouldBe("CostKind");

        recommendation.Respond(Id(11), Given(ResponseDecision.Accepted) with { CostPence = 1, CostKind = CostKind.Capital }, Today).CostKind.ShouldBe(CostKind.Capital);
    }
}
