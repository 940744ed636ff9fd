using System.Text.Json;
using Concordat.Web.Commands;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Commands;

public class BalanceCommandTests
{
    [Fact]
    public async Task Run_Json_PrintsTheTableAsDocumented()
    {
        var (status, output, error) = await RunAsync("""{"groups":[{"name":"O'Brien's","members":23},{"name":"B","members":3}],"committees":[{"name":"Planning","seats":3}],"allocation":{"Planning":{"O'Brien's":3}}}""");

        status.ShouldBe(0);
        error.ShouldBeEmpty();
        using var answer = JsonDocument.Parse(output);
        var root = answer.RootElement;
        root.EnumerateObject().Select(property => property.Name).ShouldBe(["membership", "seats", "entitlements", "residual", "allocation", "deviation", "deviationExact", "adjustments", "checked", "warnings", "working"]);
        root.GetProperty("allocation").GetProperty("Planning").GetProperty("O'Brien's").GetInt32().ShouldBe(2);
        var first = root.GetProperty("entitlements")[0];
        first.GetProperty("quotaExact").GetString().ShouldBe("69/26");
        first.GetProperty("principle").GetString().ShouldBe("a");
        root.GetProperty("checked").GetProperty("breaches")[0].GetProperty("principle").GetString().ShouldBe("a");
        root.GetProperty("working").GetProperty("inputs")[0].GetProperty("working").GetProperty("rule").GetString().ShouldBe("Entitlement of O'Brien's");
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("""{"groups":[{"name":"A"}],"committees":[]}""", "/groups/0/members")]
    [InlineData("""{"groups":[{"name":"A","members":"9"}],"committees":[]}""", "/groups/0/members")]
    [InlineData("""{"groups":[{"name":"A","members":9}]}""", "/committees")]
    [InlineData("""{"groups":[{"name":"A","members":9}],"committees":[{"name":"P","seats":3}],"allocation":{"P":{"Z":1}}}""", "/allocation/P/Z")]
    [InlineData("""{"groups":[{"name":"A","members":9}],"committees":[{"name":"P","seats":3}],"allocation":{"Q":{"A":1}}}""", "/allocation/Q")]
    [InlineData("{", "line 1")]
    public async Task Run_InputThatCannotBe_IsRefusedWithAPointer(string input, string at)
    {
        var (status, output, error) = await RunAsync(input);

        status.ShouldBe(1);
        output.ShouldBeEmpty();
        using var refusal = JsonDocument.Parse(error);
        refusal.RootElement.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("at").GetString()).ShouldContain(at);
    }

    private static async Task<(int Status, string Output, string Error)> RunAsync(string input)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.json");
        await File.WriteAllTextAsync(file, input);
        try
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            return (await BalanceCommand.RunAsync([file, "--json"], output, error), output.ToString(), error.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }
}
