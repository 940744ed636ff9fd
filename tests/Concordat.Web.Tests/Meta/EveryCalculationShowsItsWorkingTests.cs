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
        ["FollowUpSchedule"] = ("Reviews/PlanFollowUp/Index.cshtml", "Model.Standing?.Working"),
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
    public void Calculations_OfTheDomain_EachHaveAPageOrACommandThatShowsTheirWorking()
    {
        var calculations = typeof(Review).Assembly.GetExportedTypes()
            .Where(type => type != typeof(Worked<>) && type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Any(GivesWorking)).Select(type => type.Name).ToList();
        var showing = Directory.GetFiles(Repository.PathOf("src", "Concordat.Web"), "*.cs*", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Select(File.ReadAllText).Where(text => text.Contains("Working", StringComparison.Ordinal)).ToList();

        calculations.Count.ShouldBeGreaterThan(10);
        calculations.Where(name => !Shown.ContainsKey(name) && !showing.Exists(text => text.Contains(name, StringComparison.Ordinal))).ShouldBeEmpty("Show the working of these on a page or by a command.");
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
        PropertyInfo property => IsWorked(property.PropertyType),
        _ => false,
    };

    private static bool IsWorked(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Worked<>);
}
