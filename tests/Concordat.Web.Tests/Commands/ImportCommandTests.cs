using Concordat.Web.Commands;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Commands;

public class ImportCommandTests
{
    [Fact]
    public async Task Run_WithoutAFile_IsWrongUsage() => (await ImportCommand.RunAsync(["--json"])).ShouldBe(2);

    [Fact]
    public async Task Run_UnknownOption_IsWrongUsage() => (await ImportCommand.RunAsync(["notes.txt", "--xml"])).ShouldBe(2);

    [Fact]
    public async Task Run_FileThatIsNotThere_IsRefused() => (await ImportCommand.RunAsync(["/nowhere/notes.txt", "--json"])).ShouldBe(1);
}
