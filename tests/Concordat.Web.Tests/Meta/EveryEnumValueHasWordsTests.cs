using System.Reflection;
using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Web.Hosting;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Meta;

public class EveryEnumValueHasWordsTests
{
    // Never shown: the program alone reads them.
    private static readonly HashSet<string> Unshown =
    [
        "ReportBlockKind", "PaperBlockKind", "FindingEvidenceKind", "SixQuestion", "DraftReviewStatus", "BalancePrinciple", "DayCounting",
    ];

    private static readonly Assembly[] Assemblies = [typeof(Review).Assembly, typeof(Viewer).Assembly, typeof(Server).Assembly];

    public static TheoryData<Type> Words()
    {
        var data = new TheoryData<Type>();
        foreach (var type in typeof(Review).Assembly.GetExportedTypes().Concat([typeof(RecordKind), typeof(Verb), typeof(Reach)]).Where(t => t.IsEnum && !Unshown.Contains(t.Name))) data.Add(type);
        return data;
    }

    [Theory, MemberData(nameof(Words))]
    public void Words_OfEveryValue_AreThereAndTellThemApart(Type type)
    {
        var methods = Assemblies.SelectMany(a => a.GetTypes()).Where(t => t is { IsAbstract: true, IsSealed: true })
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(m => m.ReturnType == typeof(string) && m.GetParameters() is [{ } only] && only.ParameterType == type && m.Name == "For").ToList();

        methods.ShouldNotBeEmpty($"{type.Name} has no words. Write them in {type.Name}Words.For, or say in this test that it is never shown.");
        foreach (var method in methods)
        {
            var words = Enum.GetValues(type).Cast<object>().Select(value => (string)method.Invoke(null, [value])!).ToList();
            words.ShouldAllBe(text => !string.IsNullOrWhiteSpace(text), $"{method.DeclaringType!.Name}.{method.Name}");
            words.ShouldBeUnique($"{method.DeclaringType!.Name}.{method.Name}");
        }
    }
}
