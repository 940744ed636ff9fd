using System.Reflection;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Meta;

public class EveryCalculationShowsItsWorkingTests
{
    // Which page shows the working of which calculation, and by what expression.
    private static readonly Dictionary<string, (string Page, string Shows)> Shown = new()
    {
        ["CheckIn"] = ("Reviews/CheckInReport/Index.cshtml", "due.Working"),
        ["FollowUpSchedule"] = ("Reviews/PlanFollowUp/Index.cshtml", "next.Working"),
        ["PeerChallengeDeadline"] = ("Reviews/Deadlines/Index.cshtml", "step.On.Working"),
        ["RecommendationLateness"] = ("Recommendations/Show/Index.cshtml", "shown.Lateness.Working"),
        ["RecommendationStanding"] = ("Recommendations/Show/Index.cshtml", "shown.Standing.Working"),
        ["RequestClock"] = ("PersonalData/Request/Index.cshtml", "Model.RespondBy.Working"),
        ["ResponseRollUp"] = ("Recommendations/Show/Index.cshtml", "shown.RollUp.Working"),
        ["SixQuestionTest"] = ("Recommendations/Show/Index.cshtml", "six.Working"),
        ["Staleness"] = ("Actions/Show/Index.cshtml", "shown.Staleness.Working"),
        ["StatutoryNotice"] = ("Reviews/ShowRoute/Index.cshtml", "notice.RespondBy.Working"),
        ["StatutoryResponseClock"] = ("Reviews/ShowRoute/Index.cshtml", "notice.RespondBy.Working"),
        ["SubjectRequest"] = ("PersonalData/Request/Index.cshtml", "Model.RespondBy.Working"),
    };

    [Fact]
    public void Calculations_OfTheDomain_EachHaveAPageThatShowsTheirWorking()
    {
        var calculations = typeof(Review).Assembly.GetExportedTypes().Where(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Any(GivesWorking) && !type.Name.StartsWith("Worked", StringComparison.Ordinal) && type != typeof(Working) && type != typeof(WorkingInput));

        calculations.Select(type => type.Name).Distinct().Order(StringComparer.Ordinal).ShouldBe(Shown.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pages_ThatShowACalculation_ShowItsWorking()
    {
        foreach (var (calculation, (page, shows)) in Shown)
        {
            File.ReadAllText(Repository.PathOf("src", "Concordat.Web", "Pages", page)).ShouldContain(shows, customMessage: calculation);
        }
    }

    private static bool GivesWorking(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: false } method => IsWorked(method.ReturnType),
        PropertyInfo property => IsWorked(property.PropertyType) || property.PropertyType == typeof(Working),
        _ => false,
    };

    private static bool IsWorked(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Worked<>);
}
