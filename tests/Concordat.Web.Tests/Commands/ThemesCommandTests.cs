using Concordat.Web.Commands;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Commands;

public class ThemesCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("--json")]
    [InlineData("one.txt", "two.txt")]
    [InlineData("notes.txt", "--xml")]
    [InlineData("notes.txt", "--most")]
    [InlineData("notes.txt", "--most", "0")]
    [InlineData("notes.txt", "--most=many")]
    public async Task Run_WrongUsage_IsStatusTwo(params string[] args) => (await ThemesCommand.RunAsync(args)).ShouldBe(2);

    [Fact]
    public async Task Run_FileThatIsNotThere_IsRefused() => (await ThemesCommand.RunAsync(["/nowhere/notes.txt", "--json"])).ShouldBe(1);
}
