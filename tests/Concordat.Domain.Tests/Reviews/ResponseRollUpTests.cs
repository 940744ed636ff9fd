using Concordat.Domain.Reviews;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;
using static Concordat.Domain.Tests.Reviews.ReviewFixtures;

namespace Concordat.Domain.Tests.Reviews;

public class ResponseRollUpTests
{
    [Fact]
    public void Of_MixedAnswers_NamesEveryoneWorstFirst()
    {
        var recommendation = IssuedTo(Fenmoor, Coastwold, Bath, Id(104));
        recommendation.Respond(Id(11), Given(ResponseDecision.Accepted) with { Condition = "Subject to funding." }, Today);
        recommendation.Respond(Id(12), Given(ResponseDecision.Rejected), Today);
        recommendation.Respond(Id(13), Given(ResponseDecision.Accepted), Today);

        var worked = ResponseRollUp.Of(recommendation, NameOf);

        worked.Value.Lines.Select(line => line.Words).ShouldBe(
        [
            "Rejected by 1: Coastwold District Council.",
            "Awaiting 1: Tidewater Services Ltd.",
            "Accepted by 2: Bath & North East Somerset and Fenmoor Borough Council (subject to: funding).",
        ]);
        worked.Value.Worst.ShouldBe(ResponseStanding.Rejected);
        worked.Working.Inputs.Count.ShouldBe(3);
    }

    [Fact]
    public void Of_AnyAnswers_CountsEachAddresseeOnce() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), answers =>
        {
            var organisations = answers.Take(8).Select((_, at) => Id(200 + at)).ToArray();
            var recommendation = DraftTo(organisations);
            if (organisations.Length > 0)
                recommendation.Issue(Today);
            for (var at = 0; at < organisations.Length; at++)
            {
                if (answers[at] % 5 < 4)
                    recommendation.Respond(Id(11 + at), Given((ResponseDecision)(answers[at] % 5)) with { Id = Id(600 + at) }, Today);
            }
            var rollUp = ResponseRollUp.Of(recommendation, id => $"Council {id}").Value;
            return rollUp.Lines.Sum(line => line.Count) == organisations.Length
                && rollUp.Lines.SequenceEqual(rollUp.Lines.OrderBy(line => line.Standing));
        }).Check(Config.QuickThrowOnFailure.WithReplay(2026, 11));

    [Fact]
    public void WorstFirst_Several_SortsByWorstThenHowMany()
    {
        var accepted = new ResponseRollUp(Id(1), "REC-1", [Line(ResponseStanding.Accepted, 3)], 3);
        var rejected = new ResponseRollUp(Id(2), "REC-10", [Line(ResponseStanding.Rejected, 1), Line(ResponseStanding.Accepted, 2)], 3);
        var rejectedByTwo = new ResponseRollUp(Id(3), "REC-11", [Line(ResponseStanding.Rejected, 2)], 2);
        var rejectedEarlier = new ResponseRollUp(Id(4), "REC-9", [Line(ResponseStanding.Rejected, 1)], 1);

        ResponseRollUp.WorstFirst([accepted, rejected, rejectedByTwo, rejectedEarlier]).Select(one => one.Reference).ShouldBe(["REC-11", "REC-9", "REC-10", "REC-1"]);
    }

    public static TheoryData<ResponseDecision?[], string> Standings() => new()
    {
        { [null], "Awaiting a response" },
        { [null, null], "Awaiting all 2" },
        { [ResponseDecision.Accepted], "Accepted" },
        { [ResponseDecision.Accepted, ResponseDecision.Accepted, ResponseDecision.Accepted], "Accepted by all 3" },
        { [ResponseDecision.Deferred, ResponseDecision.Accepted, ResponseDecision.Accepted], "Accepted by 2, deferred by 1" },
        { [ResponseDecision.Accepted, ResponseDecision.Accepted, null], "Accepted by 2, awaiting 1 of 3" },
        { [ResponseDecision.Rejected, ResponseDecision.PartlyAccepted, null], "Partly accepted by 1, rejected by 1, awaiting 1 of 3" },
    };

    [Theory]
    [MemberData(nameof(Standings))]
    public void Of_Issued_SaysItInAFewWords(ResponseDecision?[] decisions, string words)
    {
        var recommendation = IssuedTo([.. decisions.Select((_, at) => Id(200 + at))]);
        for (var at = 0; at < decisions.Length; at++)
        {
            if (decisions[at] is { } decision)
                recommendation.Respond(Id(11 + at), Given(decision), Today);
        }

        RecommendationStanding.Of(recommendation).Value.ShouldBe(words);
    }

    [Theory]
    [InlineData(RecommendationStatus.Draft, "Draft")]
    [InlineData(RecommendationStatus.Issued, "Awaiting a response")]
    [InlineData(RecommendationStatus.Closed, "Closed: rejected")]
    [InlineData(RecommendationStatus.Withdrawn, "Withdrawn")]
    public void Of_EachStatus_SaysIt(RecommendationStatus status, string words) => RecommendationStanding.Of(In(status)).Value.ShouldBe(words);

    private static ResponseRollUpLine Line(ResponseStanding standing, int count) =>
        new(standing, [.. Enumerable.Range(0, count).Select(at => new ResponseRollUpEntry(Id(at), $"Council {at}", null, null))]);
}
