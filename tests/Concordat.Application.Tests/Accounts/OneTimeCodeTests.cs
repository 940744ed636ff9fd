using Concordat.Application.Accounts;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Accounts;

public class OneTimeCodeTests
{
    // The key of RFC 6238, "12345678901234567890", in base 32; its codes cut to six figures.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void At_ExamplesOfTheStandard_Match(long seconds, string code) => OneTimeCode.At(Key, DateTime.UnixEpoch.AddSeconds(seconds)).ShouldBe(code);

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void StepOf_ClockApart_BearsOneStep(int seconds, bool taken)
    {
        var now = new DateTime(2026, 10, 14, 9, 0, 0, DateTimeKind.Utc);

        (OneTimeCode.StepOf(Key, OneTimeCode.At(Key, now.AddSeconds(seconds)), now, after: 0) is not null).ShouldBe(taken);
    }

    [Fact]
    public void StepOf_UsedOnce_IsNotTakenAgain()
    {
        var now = new DateTime(2026, 10, 14, 9, 0, 0, DateTimeKind.Utc);
        var step = OneTimeCode.StepOf(Key, OneTimeCode.At(Key, now), now, after: 0);

        OneTimeCode.StepOf(Key, OneTimeCode.At(Key, now), now, after: step!.Value).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870822")]
    [InlineData("abcdef")]
    public void StepOf_NotSixFigures_IsNotTaken(string code) => OneTimeCode.StepOf(Key, code, DateTime.UnixEpoch.AddSeconds(59), after: 0).ShouldBeNull();

    [Fact]
    public void NewKey_Made_IsBase32Of160Bits() => OneTimeCode.NewKey().ShouldMatch("^[A-Z2-7]{32}$");
}
