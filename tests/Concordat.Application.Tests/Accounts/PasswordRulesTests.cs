using Concordat.Application.Accounts;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Accounts;

public class PasswordRulesTests
{
    private static readonly string?[] Names = ["Siân O’Brien", "sian.obrien@fenmoor.gov.uk", "Wash and Wolds Partnership", "Fenmoor Borough Council Fenmoor"];

    [Theory]
    [InlineData("three wet herons")]
    [InlineData("a long walk along the sea bank")]
    [InlineData("Fenmoor has three wet herons")]
    [InlineData("            ×ünïcödé")]
    public void Reasons_LongAndOwn_None(string password) => PasswordRules.ReasonsItCannotBeUsed(password, Names).ShouldBeEmpty();

    [Theory]
    [InlineData(null, "Enter a password.")]
    [InlineData("", "Enter a password.")]
    [InlineData("elevenchars", "12 characters or more")]
    [InlineData("password1234", "tried first")]
    [InlineData("P@ssw0rd2026!", "tried first")]
    [InlineData("football2026!!", "tried first")]
    [InlineData("sunshinesunshine", "tried first")]
    [InlineData("qwertyuiop123", "tried first")]
    [InlineData("aaaaaaaaaaaaaa", "repeats itself")]
    [InlineData("abcdefghijklmn", "repeats itself")]
    [InlineData("lkjhgfdsapoiuyt", "repeats itself")]
    [InlineData("Fenmoor2026!!", "made of your name")]
    [InlineData("SianOBrien2026", "made of your name")]
    [InlineData("concordat-1234", "made of your name")]
    [InlineData("washandwolds26", "made of your name")]
    public void Reasons_Guessable_SaysWhatToDo(string? password, string part)
    {
        var reason = PasswordRules.ReasonsItCannotBeUsed(password, Names).ShouldHaveSingleItem();

        reason.Text.ShouldContain(part);
        reason.At.ShouldBe("Password");
    }

    [Fact]
    public void Reasons_TooLong_IsRefused() => PasswordRules.ReasonsItCannotBeUsed(string.Join(' ', Enumerable.Repeat("heron", 50)), Names).ShouldHaveSingleItem().Text.ShouldContain("200 characters or fewer");
}
