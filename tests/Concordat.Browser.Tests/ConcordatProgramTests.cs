using Concordat.Browser.Tests.Kit;
using Shouldly;
using Xunit;

namespace Concordat.Browser.Tests;

public sealed class ConcordatProgramTests
{
    [Fact]
    public async Task Start_AsItWasBuilt_AnswersFromAnyFolderAndLeavesNothingBehind()
    {
        var program = await ConcordatProgram.StartAsync();
        var data = program.DataFolder;
        await using (program)
        {
            using var client = new HttpClient { BaseAddress = program.Address };
            using var response = await client.GetAsync(new Uri("/", UriKind.Relative));
            ((int)response.StatusCode).ShouldBeLessThan(500, program.Log);
        }

        Directory.Exists(data).ShouldBeFalse();
    }
}
