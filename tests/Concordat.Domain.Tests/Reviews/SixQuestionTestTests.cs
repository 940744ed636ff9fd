using Concordat.Domain.Reviews;
using Shouldly;
using Xunit;
using static Concordat.Domain.Reviews.SixQuestion;

namespace Concordat.Domain.Tests.Reviews;

public class SixQuestionTestTests
{
    public static TheoryData<string, SixQuestion[]> Texts() => new()
    {
        { "The one-off set-up costs should clearly be shown in all shared team savings calculations going forward", [Why, What, How] },
        { "That the information is noted", [] },
        { "That the report be noted", [] },
        { "To note the contents of the report.", [] },
        { "That members are aware of the changes", [] },
        { "The councils should continue to monitor the yearly figures", [] },
        { "Members to consider whether a recorded session for new staff might be helpful", [] },
        { "That consideration be given", [] },
        { "A member group is established", [What] },
        { "Publish a plan", [What, How] },
        { "That the Head of Finance publishes, by surveying both teams, a report to the Audit Committee by 31 March 2027 so that the costs are understood", [Why, Who, What, How, Where, When] },
        { "To note the report and publish a plan within three months", [What, How, When] },
        { "Ask the monitoring officer to bring both constitutions into line by May 2027", [Who, What, When] },
        { "That Cabinet agrees a training programme for new councillors in order to fill gaps in skills", [Why, What, How] },
        { "It is recommended that the Leader reports to Full Council every year", [Who, What, Where] },
        { "That the Chief Executive, in consultation with the leaders, reviews the agreements by 31 December 2027 and reports to each Cabinet", [Who, What, How, Where, When] },
        { "That the Portfolio Holder for Finance presents the figures to Cabinet on 12 March 2027", [Who, What, Where, When] },
        { "The terms of each panel to be reviewed to; remove duplication", [Why, What] },
        { "That officers be asked to report back to the Committee in six months", [Who, What, Where, When] },
        { "To consider setting up a task group", [] },
        { "", [] },
        { "Improve.", [] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void FromText_Words_AnswersTheseQuestions(string text, SixQuestion[] answered)
    {
        var score = SixQuestionTest.FromText(text).Value;

        string.Join(' ', score.Answers.Where(answer => answer.IsAnswered).Select(answer => answer.Question)).ShouldBe(string.Join(' ', answered));
    }

    [Theory]
    [InlineData(6, SixQuestionBand.Smart, "6 of 6, SMART")]
    [InlineData(5, SixQuestionBand.Amber, "5 of 6, amber")]
    [InlineData(4, SixQuestionBand.Amber, "4 of 6, amber")]
    [InlineData(3, SixQuestionBand.Red, "3 of 6, red")]
    [InlineData(0, SixQuestionBand.Red, "0 of 6, red")]
    public void Band_Answered_FollowsTheThresholds(int answered, SixQuestionBand band, string words)
    {
        var score = new SixQuestionScore([.. Enum.GetValues<SixQuestion>().Select((question, at) => new SixQuestionAnswer(question, null, at < answered ? null : "Missing."))]);

        score.Band.ShouldBe(band);
        score.Words.ShouldBe(words);
    }

    [Fact]
    public void Of_EveryFieldFilled_IsSmartAndShowsItsWorking()
    {
        var worked = SixQuestionTest.Of("Show set-up costs in each savings report", Full, findingCount: 1);

        worked.Value.Band.ShouldBe(SixQuestionBand.Smart);
        worked.Working.Inputs.Count.ShouldBe(6);
        worked.Working.Value.ShouldBe("6 of 6, SMART");
    }

    public static TheoryData<SixQuestion, SixQuestionAnswers, int> OneMissing() => new()
    {
        { Why, Full with { Why = " " }, 1 },
        { Why, Full, 0 },
        { Who, Full with { Who = "The councils" }, 1 },
        { Who, Full with { Who = "TBC" }, 1 },
        { What, Full with { What = "Note the report" }, 1 },
        { What, Full with { What = "continue monitoring costs" }, 1 },
        { How, Full with { How = null }, 1 },
        { Where, Full with { Where = "n/a" }, 1 },
        { When, Full with { DueOn = null, WhenText = "as soon as possible" }, 1 },
        { When, Full with { DueOn = null }, 1 },
    };

    [Theory]
    [MemberData(nameof(OneMissing))]
    public void Of_OneThingMissing_IsAmberAndSaysWhat(SixQuestion question, SixQuestionAnswers answers, int findings)
    {
        var score = SixQuestionTest.Of("Show set-up costs in each savings report", answers, findings).Value;

        score.Answered.ShouldBe(5);
        score.Band.ShouldBe(SixQuestionBand.Amber);
        score.For(question).Missing.ShouldNotBeNull().ShouldEndWith(".");
    }

    [Fact]
    public void Of_WhenInWordsWithADate_Counts() =>
        SixQuestionTest.Of("Show costs in reports", Full with { DueOn = null, WhenText = "by the end of March 2027" }, 1).Value.For(When).IsAnswered.ShouldBeTrue();

    [Fact]
    public void FromText_VeryLongText_IsReadInTime()
    {
        var text = string.Concat(Enumerable.Repeat("The section 151 officer and the director of the council should to be by the O'Brien, ", 2_400));

        SixQuestionTest.FromText(text).Value.Answers.Count.ShouldBe(6);
    }

    private static SixQuestionAnswers Full => new(
        "Councillors could not see the true saving", "Section 151 officer", "Show set-up costs", "A line in each quarterly report", "Audit Committee", null, new DateOnly(2027, 3, 31));
}
