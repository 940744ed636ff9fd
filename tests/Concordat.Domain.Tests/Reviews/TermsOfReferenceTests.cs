using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Reviews;

public class TermsOfReferenceTests
{
    [Theory]
    [InlineData("a) One\nb) Two", "a|One", "b|Two")]
    [InlineData("a. One\n  more of it\n\nb. Two", "a|One\n  more of it", "b|Two")]
    [InlineData("Purpose\n(i) One\n(ii) Two", "|Purpose", "i|One", "ii|Two")]
    [InlineData("1. One\n10. Ten", "1|One", "10|Ten")]
    [InlineData("No clause at all, e.g. none", "|No clause at all, e.g. none")]
    [InlineData("A.N. Other attends\ne.g. this", "|A.N. Other attends\ne.g. this")]
    [InlineData("a)\nOn the next line", "a|On the next line")]
    public void Clauses_OfAText_AreLetteredAsPrinted(string text, params string[] clauses) =>
        TermsClause.In(text).Select(c => $"{c.Letter}|{c.Text}").ShouldBe(clauses);

    [Fact]
    public void Keep_LineEndsOfABrowser_AreFolded() =>
        Keep("a) One\r\nb) Two ").Text.ShouldBe("a) One\nb) Two ");

    [Fact]
    public void Keep_TheSameTextAgain_IsRefused() =>
        TermsOfReferenceVersion.ReasonsItCannotBeKept("a) One\r\n", null, null, "a) One\n").Single().Text.ShouldStartWith("This is the same text");

    [Fact]
    public void Agree_Twice_IsRefused()
    {
        var version = Keep("One");
        version.Agree("Improvement Committee", new DateOnly(2022, 1, 14));

        Should.Throw<RefusedException>(() => version.Agree("Cabinet", new DateOnly(2022, 2, 1))).Message.ShouldBe("Version 2 was agreed by Improvement Committee on 14 January 2022. Keep another version if it was agreed again.");
    }

    [Theory]
    [InlineData(null, true, nameof(TermsOfReferenceVersion.AgreedBy))]
    [InlineData("Cabinet", false, nameof(TermsOfReferenceVersion.AgreedOn))]
    public void Agree_HalfSaid_NamesTheMissingHalf(string? by, bool dated, string at) =>
        TermsOfReferenceVersion.ReasonsItCannotBeAgreed(by, dated ? new DateOnly(2022, 1, 14) : null).Single().At.ShouldBe(at);

    private static TermsOfReferenceVersion Keep(string text) =>
        TermsOfReferenceVersion.Keep(new Guid("0199d000-0000-7000-8000-000000000001"), new Guid("0199d000-0000-7000-8000-000000000002"), 2, text, null, null, new DateTime(2022, 1, 10, 9, 0, 0, DateTimeKind.Utc), null);
}
