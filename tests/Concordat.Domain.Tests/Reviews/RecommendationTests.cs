using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;
using static Concordat.Domain.Reviews.RecommendationStatus;
using static Concordat.Domain.Tests.Reviews.ReviewFixtures;

namespace Concordat.Domain.Tests.Reviews;

public class RecommendationTests
{
    private static readonly Dictionary<string, (Action<Recommendation> Do, RecommendationStatus[] From, RecommendationStatus? To)> Verbs = new(StringComparer.Ordinal)
    {
        ["Reword"] = (one => one.Reword("Other words"), [Draft], null),
        ["AnswerSixQuestions"] = (one => one.AnswerSixQuestions(new("Why")), [Draft], null),
        ["Place"] = (one => one.Place(Id(9), 2, "6"), [Draft], null),
        ["AddressTo"] = (one => one.AddressTo(Addressee.Create(Id(12), one.Id, Coastwold)), [Draft, Issued], null),
        ["RemoveAddressee"] = (one => one.RemoveAddressee(Id(11)), [Draft], null),
        ["Issue"] = (one => one.Issue(Today), [Draft], Issued),
        ["Respond"] = (one => one.Respond(Id(11), Given(ResponseDecision.Accepted), Today), [Issued], null),
        ["Withdraw"] = (one => one.Withdraw("Overtaken", Today, byConvener: true), [Draft, Issued], Withdrawn),
        ["Reopen"] = (one => one.Reopen("Not done", Today, byConvener: true), [Closed], Issued),
        ["MarkExempt"] = (one => one.MarkExempt(3, "Prices that were tendered"), [Draft, Issued, Closed, Withdrawn], null),
    };

    public static TheoryData<string, RecommendationStatus> Table()
    {
        var table = new TheoryData<string, RecommendationStatus>();
        foreach (var verb in Verbs.Keys)
        {
            foreach (var status in Enum.GetValues<RecommendationStatus>())
                table.Add(verb, status);
        }
        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Verb_InEachStatus_IsAllowedOrRefused(string verb, RecommendationStatus status)
    {
        var (act, from, to) = Verbs[verb];
        var recommendation = In(status);

        if (from.Contains(status))
        {
            act(recommendation);
            recommendation.Status.ShouldBe(to ?? status);
        }
        else
        {
            Should.Throw<RefusedException>(() => act(recommendation)).Reasons.ShouldNotBeEmpty();
            recommendation.Status.ShouldBe(status);
        }
    }

    [Fact]
    public void Create_NothingRight_SaysEverything() =>
        Should.Throw<RefusedException>(() => Recommendation.Create(Id(1), Id(2), Id(3), 0, "\u200b", parentId: Id(1))).Reasons.Count.ShouldBe(3);

    [Fact]
    public void Create_Number_GivesItsReference() => In(Draft).Reference.ShouldBe("REC-12");

    [Fact]
    public void Issue_WithoutAddressee_IsRefused() =>
        DraftTo().ReasonsItCannotBeIssued().ShouldHaveSingleItem().Text.ShouldStartWith("Choose at least one addressee");

    [Fact]
    public void AddressTo_SameCouncilAnotherBody_IsAllowedButNotTwice()
    {
        var recommendation = DraftTo(Fenmoor);
        recommendation.AddressTo(Addressee.Create(Id(12), Id(1), Fenmoor, "Board"));

        recommendation.ReasonsItCannotBeAddressedTo(Addressee.Create(Id(13), Id(1), Fenmoor, "board ")).ShouldHaveSingleItem();
        recommendation.ReasonsItCannotBeAddressedTo(Addressee.Create(Id(13), Id(99), Fenmoor)).Count.ShouldBe(2);
        recommendation.Addressees[1].NameIn(NameOf).ShouldBe("Fenmoor Borough Council (Board)");
    }

    [Fact]
    public void RemoveAddressee_Answered_IsRefusedAndTheOtherMayGo()
    {
        var recommendation = IssuedTo(Fenmoor, Coastwold);
        recommendation.Respond(Id(11), Given(ResponseDecision.Accepted), Today);

        recommendation.ReasonsItsAddresseeCannotBeRemoved(Id(11)).ShouldHaveSingleItem();
        recommendation.ReasonsItsAddresseeCannotBeRemoved(Id(99)).ShouldHaveSingleItem();
        recommendation.RemoveAddressee(Id(12));
        recommendation.Addressees.ShouldHaveSingleItem();
    }

    [Fact]
    public void Respond_Again_TheLatestCountsAndTheEarlierIsKept()
    {
        var recommendation = IssuedTo();
        recommendation.Respond(Id(11), Given(ResponseDecision.Deferred), Today);
        recommendation.Respond(Id(11), Given(ResponseDecision.Accepted), Today);

        recommendation.Addressees[0].Standing.ShouldBe(ResponseStanding.Accepted);
        recommendation.Addressees[0].Responses.Select(response => response.Decision).ShouldBe([ResponseDecision.Deferred, ResponseDecision.Accepted]);
    }

    public static TheoryData<ResponseGiven, int> Incomplete() => new()
    {
        { Given(ResponseDecision.Accepted), 0 },
        { Given(ResponseDecision.Accepted) with { Words = " ", RespondedByName = "" }, 2 },
        { Given(ResponseDecision.PartlyAccepted) with { NotAcceptedPart = null, Reason = " " }, 2 },
        { Given(ResponseDecision.Rejected) with { Reason = null }, 1 },
        { Given(ResponseDecision.Deferred) with { DeferredUntil = null }, 1 },
        { Given(ResponseDecision.Deferred) with { DeferredUntil = Today }, 1 },
        { Given(ResponseDecision.Deferred) with { DeferredUntil = Today.AddDays(1) }, 0 },
        { Given(ResponseDecision.Deferred) with { MeetingOn = Today.AddDays(-60), DeferredUntil = Today.AddDays(-60) }, 1 },
        { Given(ResponseDecision.Deferred) with { MeetingOn = Today.AddDays(-60), DeferredUntil = Today.AddDays(-10) }, 0 },
        { Given(ResponseDecision.Accepted) with { MeetingOn = Today.AddDays(1) }, 1 },
        { Given(ResponseDecision.Accepted) with { CostPence = -1, CostKind = CostKind.Revenue }, 1 },
        { Given(ResponseDecision.Accepted) with { CostPence = 0, CostKind = CostKind.Revenue }, 0 },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void ReasonsItCannotBeRespondedTo_EachDecision_SaysWhatIsMissing(ResponseGiven given, int reasons) =>
        IssuedTo().ReasonsItCannotBeRespondedTo(Id(11), given, Today).Count.ShouldBe(reasons);

    [Fact]
    public void ReasonsItCannotBeRespondedTo_NotAnAddressee_IsSaid() =>
        IssuedTo().ReasonsItCannotBeRespondedTo(Id(98)).ShouldHaveSingleItem().Text.ShouldContain("only an addressee responds");

    [Theory]
    [InlineData("Accepted in principle, subject to funding", ResponseDecision.Accepted, 0, true)]
    [InlineData("Accepted in-principle", ResponseDecision.PartlyAccepted, 0, true)]
    [InlineData("Accepted in principle", ResponseDecision.Accepted, 1, false)]
    [InlineData("Rejected in principle", ResponseDecision.Rejected, 0, false)]
    public void Warnings_AcceptedInPrincipleWithoutAction_WarnsAndDoesNotRefuse(string words, ResponseDecision decision, int actions, bool warned)
    {
        var given = Given(decision) with { Words = words };

        Response.Warnings(given, actions).Any(warning => warning.Contains("in principle", StringComparison.Ordinal)).ShouldBe(warned);
        IssuedTo().ReasonsItCannotBeRespondedTo(Id(11), given, Today).ShouldBeEmpty();
    }

    [Fact]
    public void Close_NothingReady_SaysEveryReason()
    {
        var recommendation = IssuedTo(Fenmoor, Coastwold, Bath);
        recommendation.Respond(Id(11), Given(ResponseDecision.Accepted), Today);
        recommendation.Respond(Id(12), Given(ResponseDecision.Deferred), Today);
        var open = ActionIn(ActionStatus.InProgress, Id(1), Id(11));

        var reasons = recommendation.ReasonsItCannotBeClosed(new(2026, 1, 4), " ", null, byConvener: false, [open], NameOf).Select(reason => reason.Text).ToList();

        reasons.Count.ShouldBe(6);
        reasons.ShouldContain(reason => reason == "Coastwold District Council deferred its decision until 1 June 2026. Wait for its decision.");
        reasons.ShouldContain(reason => reason == "Bath & North East Somerset has not responded. Wait for its response, or remove it as an addressee.");
        reasons.ShouldContain(reason => reason == "ACT-7 “Add a line for set-up costs” is in progress. Complete it with evidence, or say what it was superseded by.");
    }

    [Theory]
    [InlineData(ActionStatus.NotStarted, false)]
    [InlineData(ActionStatus.InProgress, false)]
    [InlineData(ActionStatus.Paused, false)]
    [InlineData(ActionStatus.Complete, true)]
    [InlineData(ActionStatus.Superseded, true)]
    [InlineData(ActionStatus.Closed, true)]
    public void Close_ActionInEachStatus_NeedsItDone(ActionStatus status, bool closes)
    {
        var recommendation = IssuedTo();
        recommendation.Respond(Id(11), Given(ResponseDecision.Accepted), Today);

        Reasons(recommendation, ActionIn(status, Id(1), Id(11))).Count.ShouldBe(closes ? 0 : 1);
        Reasons(recommendation, ActionIn(status, Id(1))).Count.ShouldBe(closes ? 0 : 1);
    }

    [Fact]
    public void Close_Rejected_ItsOpenActionsDoNotHoldIt()
    {
        var recommendation = IssuedTo();
        recommendation.Respond(Id(11), Given(ResponseDecision.Rejected), Today);

        Reasons(recommendation, ActionIn(ActionStatus.InProgress, Id(1), Id(11))).ShouldBeEmpty();
        Reasons(recommendation, ActionIn(ActionStatus.InProgress, Id(1))).ShouldBeEmpty();
        Reasons(recommendation, ActionIn(ActionStatus.InProgress, Id(55))).ShouldBeEmpty();
    }

    [Fact]
    public void Close_AcceptedWithoutAction_NeedsANoteAndIsReopenedOnlyByTheConvener()
    {
        var recommendation = IssuedTo();
        recommendation.Respond(Id(11), Given(ResponseDecision.Accepted), Today);
        Reasons(recommendation).ShouldHaveSingleItem().At.ShouldBe("ClosingNote");

        recommendation.Close(Today, "Joint Scrutiny Panel", "Done in the January report", true, [], NameOf);
        recommendation.ReasonsItCannotBeReopened(" ", byConvener: false).Count.ShouldBe(2);
        recommendation.Reopen("The line has gone again", Today.AddDays(30), byConvener: true);

        recommendation.Status.ShouldBe(Issued);
        recommendation.ClosedOn.ShouldBe(Today);
    }

    private static IReadOnlyList<Reason> Reasons(Recommendation recommendation, params RecommendationAction[] actions) =>
        recommendation.ReasonsItCannotBeClosed(Today, "Joint Scrutiny Panel", null, true, actions, NameOf);

    [Fact]
    public void WarningsBeforeItIsIssued_WhileEvidenceIsTakenAndWithoutFindings_SayBoth()
    {
        var review = Review.SetUp(Guid.CreateVersion7(), Guid.CreateVersion7(), 3, new ReviewSetUp { Title = "Shared services", ConvenedByOffice = "Leader" });
        review.BeginTakingEvidence();
        var draft = Recommendation.Create(Guid.CreateVersion7(), review.PartnershipId, review.Id, 12, "Publish the plan");

        draft.WarningsBeforeItIsIssued(review).ShouldBe(
        [
            "REV-3 is still taking evidence. What is heard later cannot change a recommendation that has been issued.",
            "It names no finding. The report cannot be published until it does, and once issued it cannot be changed.",
        ]);
        draft.RestOn([Guid.CreateVersion7()]);
        review.BeginReporting();
        draft.WarningsBeforeItIsIssued(review).ShouldBeEmpty();
    }
}
