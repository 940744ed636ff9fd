using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Shared;

public class WordsTests
{
    [Theory]
    [InlineData(0, "£0")]
    [InlineData(5, "£0.05")]
    [InlineData(123450, "£1,234.50")]
    [InlineData(1125000, "£11,250")]
    [InlineData(-2000, "−£20")]
    [InlineData(long.MinValue, "−£92,233,720,368,547,758.08")]
    public void For_Pence_SaysPounds(long pence, string words) => MoneyWords.For(pence).ShouldBe(words);

    [Fact]
    public void For_Date_HasNoLeadingZero() => DateWords.For(new DateOnly(2026, 3, 3)).ShouldBe("3 March 2026");

    [Theory]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData(" \t\n\u00a0\u200b", false)]
    [InlineData("O'Brien", true)]
    public void IsGiven_Text_NeedsSomethingSeen(string? text, bool given) => Given.IsGiven(text).ShouldBe(given);

    [Theory]
    [InlineData("1", "addressees", "addressee")]
    [InlineData("2", "addressees", "addressees")]
    [InlineData("0", "months", "months")]
    [InlineData("1", "people", "person")]
    [InlineData("1", "£", "£")]
    public void Unit_AfterANumber_IsInItsNumber(string value, string plural, string said) => ListWords.Unit(value, plural).ShouldBe(said);

    [Fact]
    public void Join_Names_ReadsAsASentence()
    {
        ListWords.Join([]).ShouldBe("");
        ListWords.Join(["Fenmoor"]).ShouldBe("Fenmoor");
        ListWords.Join(["Fenmoor", "Coastwold", "Bath & North East Somerset"]).ShouldBe("Fenmoor, Coastwold and Bath & North East Somerset");
    }
}
