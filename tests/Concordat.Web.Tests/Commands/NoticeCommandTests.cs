using System.Text.Json;
using Concordat.Web.Commands;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Commands;

public class NoticeCommandTests
{
    [Theory]
    [InlineData("--meeting 2022-09-22", "latestPublication", "2022-09-13")]
    [InlineData("--meeting 2022-12-29 --mode strict", "latestPublication", "2022-12-16")]
    [InlineData("--key-decision 2025-09-24", "publishBy", "2025-08-26")]
    [InlineData("--key-decision 2025-09-24 --mode working", "publishBy", "2025-08-13")]
    [InlineData("--published 2025-08-22 --call-in 5", "implementable", "2025-09-02")]
    [InlineData("--scrutiny-report 2022-08-24", "respondBy", "2022-10-23")]
    [InlineData("--notice-given 2026-08-31 --months 6", "endsOn", "2027-02-28")]
    public async Task Run_Json_PrintsTheDate(string args, string property, string expected)
    {
        var (status, output, error) = await RunAsync($"{args} --json");

        status.ShouldBe(0, error);
        using var answer = JsonDocument.Parse(output);
        answer.RootElement.GetProperty(property).GetString().ShouldBe(expected);
        answer.RootElement.GetProperty("working").GetProperty("inputs").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("2020", "2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28")]
    [InlineData("2022", "2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27")]
    [InlineData("2023", "2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26")]
    [InlineData("2026", "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28")]
    public async Task Run_BankHolidays_AreThoseOfEngland(string year, string expected)
    {
        var (_, output, _) = await RunAsync($"--bank-holidays {year} --json");

        using var answer = JsonDocument.Parse(output);
        string.Join(' ', answer.RootElement.GetProperty("bankHolidays").EnumerateArray().Select(day => day.GetProperty("date").GetString())).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--meeting")]
    [InlineData("--meeting 2026-01-12 --call-in 5")]
    [InlineData("--meeting 2026-01-12 --key-decision 2026-01-12")]
    [InlineData("--published 2026-01-12")]
    [InlineData("--notice-given 2026-01-12")]
    [InlineData("--moon 2026-01-12")]
    public async Task Run_WordsThatAreOff_IsWrongUsage(string args) => (await RunAsync(args)).Status.ShouldBe(2);

    [Theory]
    [InlineData("--meeting 2026-02-31")]
    [InlineData("--meeting 2026-01-12 --clear-days -1")]
    [InlineData("--meeting 2026-01-12 --mode calendar")]
    [InlineData("--notice-given 2026-01-12 --months 0")]
    [InlineData("--bank-holidays 1999")]
    public async Task Run_ValueThatCannotBe_IsRefusedWithNothingOnStandardOutput(string args)
    {
        var (status, output, error) = await RunAsync($"{args} --json");

        status.ShouldBe(1);
        output.ShouldBeEmpty();
        using var refusal = JsonDocument.Parse(error);
        refusal.RootElement.GetProperty("reasons")[0].GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
    }

    private static async Task<(int Status, string Output, string Error)> RunAsync(string args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await NoticeCommand.RunAsync(args.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error), output.ToString(), error.ToString());
    }
}
