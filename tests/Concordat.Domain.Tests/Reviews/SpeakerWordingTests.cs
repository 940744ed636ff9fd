using Concordat.Domain.Reviews;
using Shouldly;
using Xunit;
using static Concordat.Domain.Reviews.SpeakerWarningKind;

namespace Concordat.Domain.Tests.Reviews;

public class SpeakerWordingTests
{
    [Theory]
    [InlineData("As finance portfolio holders we were told late", OwnRole, "As finance portfolio holders we")]
    [InlineData("As the only planning officer at Coastwold, I see every file", OwnRole, "As the only planning officer at Coastwold, I")]
    [InlineData("In my role as a deputy director this is hard", OwnRole, "In my role as a deputy director")]
    [InlineData("My team has lost three people", OwnTeamOrPlace, "My team")]
    [InlineData("Our payroll team never hears", OwnTeamOrPlace, "Our payroll team")]
    [InlineData("People in my ward complain", OwnTeamOrPlace, "my ward")]
    [InlineData("I chair the audit committee", OwnRole, "I chair the audit committee")]
    [InlineData("I’m the data protection officer", OwnRole, "I’m the data protection officer")]
    [InlineData("We in finance were not asked", OwnTeamOrPlace, "We in finance")]
    [InlineData("We portfolio holders were not asked", OwnRole, "We portfolio holders")]
    [InlineData("Councillors like me never hear", OwnRole, "Councillors like me")]
    [InlineData("It was Mrs O'Brien who said no", NamedPerson, "Mrs O'Brien")]
    [InlineData("Cllr Wm. Smythe-Jones was absent", NamedPerson, "Cllr Wm")]
    [InlineData("Then Niamh O'Brien told us to stop", NamedPerson, "Niamh O'Brien told")]
    [InlineData("As leader of the council I had to ask", OwnRole, "As leader of the council I")]
    [InlineData("As a back-bencher, I am told last", OwnRole, "As a back-bencher, I")]
    [InlineData("Those of us in payroll stay late", OwnTeamOrPlace, "Those of us in payroll")]
    [InlineData("Ask monitoring officer first", RoleOfOnePerson, "monitoring officer")]
    [InlineData("The chief executive did not answer", RoleOfOnePerson, "The chief executive")]
    [InlineData("It was the head of planning who left", RoleOfOnePerson, "the head of planning")]
    [InlineData("Write to pat@fenmoor.example or 01234 567890", ContactDetails, "pat@fenmoor.example")]
    public void Check_WordingThatIdentifies_WarnsWithItsPlace(string text, SpeakerWarningKind kind, string matched)
    {
        var warning = SpeakerWording.Check(text, []).First(one => one.Kind == kind);

        warning.Matched.ShouldBe(matched);
        text.Substring(warning.Start, warning.Length).ShouldBe(matched);
        warning.Sentence.ShouldEndWith(".");
    }

    [Theory]
    [InlineData("Officers work hard and morale is good")]
    [InlineData("Meetings repeat the same presentation")]
    [InlineData("Councillor 3 agreed that pace matters")]
    [InlineData("The councils should align their policies by October")]
    [InlineData("Sharing puts us in the best place to serve our residents")]
    [InlineData("The Spring Review is welcome and Fenmoor Scrutiny was right")]
    [InlineData("")]
    public void Check_WordingThatDoesNot_IsSilent(string text) => SpeakerWording.Check(text, ["Payroll adviser"]).ShouldBeEmpty();

    [Theory]
    [InlineData("Assistant Director – Finance", "I asked the assistant director, finance")]
    [InlineData("Payroll advisers", "A payroll adviser would know")]
    [InlineData("C++ (systems) lead", "The C systems lead left")]
    public void Check_AWitnessRole_IsFoundHoweverItIsPointed(string role, string text) =>
        SpeakerWording.Check(text, [role, " "]).ShouldContain(warning => warning.Sentence.Contains("gave evidence in confidence"));

    [Fact]
    public void Check_AVeryLongStatement_IsReadInTime()
    {
        var text = string.Concat(Enumerable.Repeat("As one of the officers we saw Niamh O'Brien in the Council and the my I am, ", 2_600));

        SpeakerWording.Check(text, ["Assistant Director – Finance"]).ShouldNotBeEmpty();
    }

    [Fact]
    public void Check_AcrossLinesAndPieces_PlacesEachWarningOnceWhereItStands()
    {
        var text = "Nothing here\r\n" + string.Concat(Enumerable.Repeat("word ", 760)) + "my team " + string.Concat(Enumerable.Repeat("word ", 900)) + "\nAs directors we agreed";

        var warnings = SpeakerWording.Check(text, []);

        warnings.Select(one => one.Matched).ShouldBe(["my team", "As directors we"]);
        warnings.ShouldAllBe(one => text.Substring(one.Start, one.Length) == one.Matched);
    }
}
