using System.Xml.Linq;
using Concordat.Domain.Reviews;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests;

public class DomainReferencesNothingTests
{
    [Fact]
    public void Assembly_OfTheDomain_ReferencesTheFrameworkAlone() =>
        typeof(Review).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Project_OfTheDomain_NamesNoPackageAndNoProject() =>
        XDocument.Load(Path.Combine(Root, "src", "Concordat.Domain", "Concordat.Domain.csproj")).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference").ShouldBeEmpty();

    [Fact]
    public void Domain_Types_HoldNoClockNoFileAndNoNetwork()
    {
        Type[] outside = [typeof(TimeProvider), typeof(Stream), typeof(FileInfo), typeof(Task)];

        var members = typeof(Review).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.DeclaringType?.Assembly == typeof(Review).Assembly)
            .Where(method => outside.Any(kind => kind.IsAssignableFrom(method.ReturnType) || method.GetParameters().Any(parameter => kind.IsAssignableFrom(parameter.ParameterType))))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        members.ShouldBeEmpty();
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Concordat.slnx"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }
}
