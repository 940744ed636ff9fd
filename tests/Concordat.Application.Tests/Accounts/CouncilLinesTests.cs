using Concordat.Application.Accounts;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Accounts;

public class CouncilLinesTests
{
    [Theory]
    [InlineData("Fenmoor Borough Council, Fenmoor", "Fenmoor Borough Council", "Fenmoor")]
    [InlineData("Coastwold District Council", "Coastwold District Council", "Coastwold")]
    [InlineData("Bath & North East Somerset Council, B&NES", "Bath & North East Somerset Council", "B&NES")]
    [InlineData("Bournemouth, Christchurch and Poole Council", "Bournemouth, Christchurch and Poole Council", "Bournemouth, Christchurch and Poole")]
    [InlineData("Marshland", "Marshland", "Marshland")]
    public void Read_OneLine_TakesNameAndShortName(string line, string name, string shortName) => CouncilLines.Read(line).ShouldBe([(name, shortName)]);

    [Fact]
    public void Read_EmptyLines_AreSkipped() => CouncilLines.Read("\r\nFenmoor\r\n\r\n  Coastwold \r\n").Select(c => c.Name).ShouldBe(["Fenmoor", "Coastwold"]);

    [Fact]
    public void Read_TwiceTheSame_SaysWhichLine() =>
        Should.Throw<RefusedException>(() => CouncilLines.Read("Fenmoor\nFENMOOR")).Reasons.ShouldHaveSingleItem().Text.ShouldBe("Line 2: FENMOOR is there twice.");

    [Fact]
    public void Read_Nothing_AsksForCouncils() => Should.Throw<RefusedException>(() => CouncilLines.Read("  ")).Message.ShouldBe("Enter the councils of the partnership, one a line.");
}
