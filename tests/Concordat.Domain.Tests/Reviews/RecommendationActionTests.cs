using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;
using static Concordat.Domain.Reviews.ActionStatus;
using static Concordat.Domain.Tests.Reviews.ReviewFixtures;

namespace Concordat.Domain.Tests.Reviews;

public class RecommendationActionTests
{
    /// <summary>Every verb with the states it is allowed in and the state it leads to (null: the state it was in).</summary>
    private static readonly Dictionary<string, (Action<RecommendationAction> Do, ActionStatus[] From, ActionStatus? To)> Verbs = new(StringComparer.Ordinal)
    {
        ["Start"] = (action => action.Start(Today), [NotStarted], InProgress),
        ["RecordProgress"] = (action => action.RecordProgress(Evidence(32), Today), [NotStarted, InProgress, Complete, Paused], null),
        ["Complete"] = (action => action.Complete(Today), [NotStarted, InProgress], Complete),
        ["Pause"] = (action => action.Pause("Vacancy", Today), [NotStarted, InProgress], Paused),
        ["Resume"] = (action => action.Resume(Today), [Paused], InProgress),
        ["Supersede"] = (action => action.Supersede("ACT-9", Today), [NotStarted, InProgress, Paused], Superseded),
        ["Close"] = (action => action.Close(Today, byConvener: true), [Complete], Closed),
        ["Reopen"] = (action => action.Reopen("Not done at Coastwold", Today, byConvener: true), [Complete, Superseded, Closed], InProgress),
        ["ChangeDueDate"] = (action => action.ChangeDueDate(new(2026, 9, 1), "Vacancy"), [NotStarted, InProgress, Paused], null),
        ["Revise"] = (action => action.Revise(new("Another title")), [NotStarted, InProgress, Complete, Paused], null),
    };

    public static TheoryData<string, ActionStatus> Table()
    {
        var table = new TheoryData<string, ActionStatus>();
        foreach (var verb in Verbs.Keys)
        {
            foreach (var status in Enum.GetValues<ActionStatus>())
                table.Add(verb, status);
        }
        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Verb_InEachStatus_IsAllowedOrRefused(string verb, ActionStatus status)
    {
        var (act, from, to) = Verbs[verb];
        var action = ActionIn(status);
        if (verb == "Complete" && from.Contains(status))
            action.RecordProgress(Evidence(33), Today);

        if (from.Contains(status))
        {
            act(action);
            // Progress of what is not started starts it; every other status stays.
            action.Status.ShouldBe(verb == "RecordProgress" && status == NotStarted ? InProgress : to ?? status);
        }
        else
        {
            Should.Throw<RefusedException>(() => act(action)).Reasons[0].Text.ShouldStartWith("ACT-7 is ");
            action.Status.ShouldBe(status);
        }
    }

    [Fact]
    public void Create_BlankTitleAndNoNumber_SaysBoth() =>
        Should.Throw<RefusedException>(() => RecommendationAction.Create(Id(1), Id(2), Id(3), 0, new(" "), Today)).Reasons.Count.ShouldBe(2);

    [Fact]
    public void Create_References_AreTrimmedAndNotDoubled()
    {
        var action = RecommendationAction.Create(Id(1), Id(2), Id(3), 1, new(new string('x', 200), DeliveryPlanReferences: [" C4 ", "c4", "", "MT15"]), Today, alreadyStarted: true);

        action.DeliveryPlanReferences.ShouldBe(["C4", "MT15"]);
        action.Status.ShouldBe(InProgress);
        action.Reference.ShouldBe("ACT-1");
    }

    [Fact]
    public void RecordProgress_SayingThatNothingHasBegun_LeavesItNotStarted()
    {
        var action = ActionIn(NotStarted);

        action.RecordProgress(Evidence(32) with { NotBegun = true }, Today);

        action.Status.ShouldBe(NotStarted);
        action.Notes.Count.ShouldBe(1);
    }

    [Fact]
    public void Complete_WithNotesButNoEvidence_IsRefused()
    {
        var action = ActionIn(InProgress);
        action.RecordProgress(Evidence(31) with { EvidenceLink = " " }, Today);

        action.ReasonsItCannotBeCompleted().ShouldHaveSingleItem().Text.ShouldStartWith("Complete needs evidence.");
    }

    [Fact]
    public void Complete_AfterReopeningWithOnlyOldEvidence_IsRefused()
    {
        var action = ActionIn(Closed);
        action.Reopen("Not done at Coastwold", Today, byConvener: true);

        action.ReasonsItCannotBeCompleted().ShouldHaveSingleItem().Text.ShouldContain("since it was reopened");
        action.RecordProgress(Evidence(34) with { EvidenceLink = null, EvidenceFileId = Id(77) }, Today);
        action.Complete(Today);
        action.Status.ShouldBe(Complete);
        action.Notes.Select(note => note.Sequence).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("report.docx")]
    [InlineData("file:///etc/passwd")]
    public void RecordProgress_LinkThatIsNotAWebAddress_IsRefused(string link) =>
        ActionIn(InProgress).ReasonsItsProgressCannotBeRecorded(Evidence(31) with { EvidenceLink = link }).ShouldHaveSingleItem();

    [Fact]
    public void CloseAndReopen_ByAnyoneElse_AreRefused()
    {
        ActionIn(Complete).ReasonsItCannotBeClosed(byConvener: false).ShouldHaveSingleItem().Text.ShouldStartWith("Only whoever convened");
        ActionIn(InProgress).ReasonsItCannotBeReopened("", byConvener: false).Count.ShouldBe(3);
    }

    [Fact]
    public void ChangeDueDate_OfADateGiven_NeedsAReasonAndKeepsTheFirst()
    {
        var action = NewAction();
        action.ChangeDueDate(new(2026, 5, 1), null);
        action.ReasonsItsDueDateCannotBeChanged(new(2026, 6, 1), " ").ShouldHaveSingleItem().Text.ShouldBe("Say why the due date changes.");
        action.ReasonsItsDueDateCannotBeChanged(new(2026, 5, 1), "Same").ShouldHaveSingleItem();
        action.ChangeDueDate(new(2026, 6, 1), "Vacancy");

        action.FirstDueOn.ShouldBe(new DateOnly(2026, 5, 1));
        action.LastMovedOn.ShouldBe(new DateOnly(2026, 1, 5));
    }

    [Theory]
    [InlineData(NotStarted, true)]
    [InlineData(InProgress, true)]
    [InlineData(Paused, true)]
    [InlineData(Complete, false)]
    [InlineData(Superseded, false)]
    [InlineData(Closed, false)]
    public void IsOverdue_PastItsDate_UnlessDone(ActionStatus status, bool overdue)
    {
        ActionIn(status).IsOverdue(new(2026, 2, 2)).ShouldBe(overdue);
        ActionIn(status).IsOverdue(new(2026, 2, 1)).ShouldBeFalse();
        ActionIn(status).StalenessOn(new(2026, 9, 3)).IsStale.ShouldBe(overdue);
    }

    [Fact]
    public void IsOverdue_NoDate_IsNot() => NewAction().IsOverdue(new(2099, 1, 1)).ShouldBeFalse();

    [Fact]
    public void Resume_AfterAPause_ForgetsTheReasonForIt()
    {
        var action = ActionIn(Paused);
        action.PausedReason.ShouldBe("Waiting for the new finance system");
        action.Resume(Today);
        action.PausedReason.ShouldBeNull();
    }
}
