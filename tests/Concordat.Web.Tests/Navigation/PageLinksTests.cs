using Concordat.Web.Navigation;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Navigation;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData(1, 0, "1")]
    [InlineData(1, 100, "1 2 3 4")]
    [InlineData(5, 250, "1 … 4 5 6 … 10")]
    [InlineData(3, 250, "1 2 3 4 … 10")]
    [InlineData(10, 250, "1 … 9 10")]
    public void Numbers_OfAPage_LeaveOutOnlyTwoOrMore(int page, int total, string expected)
    {
        var links = new PageLinks(new DefaultHttpContext().Request, page, 25, total);

        string.Join(' ', links.Numbers().Select(number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")).ShouldBe(expected);
    }

    [Fact]
    public void HrefOf_AFilteredList_KeepsTheFiltersAndChangesThePage()
    {
        var request = new DefaultHttpContext().Request;
        request.Path = "/reviews";
        request.QueryString = new QueryString("?council=bath&council=fenmoor&q=O%27Brien%20%26%20Co&page=2");
        var links = new PageLinks(request, 2, 25, 95);

        links.HrefOf(3).ShouldBe("/reviews?council=bath&council=fenmoor&q=O%27Brien%20%26%20Co&page=3");
        links.HrefOf(1).ShouldBe("/reviews?council=bath&council=fenmoor&q=O%27Brien%20%26%20Co");
    }

    [Theory]
    [InlineData(1, 95, 1, 25)]
    [InlineData(4, 95, 76, 95)]
    [InlineData(1, 0, 0, 0)]
    public void FirstAndLast_OfAPage_CountWhatIsShown(int page, int total, int first, int last)
    {
        var links = new PageLinks(new DefaultHttpContext().Request, page, 25, total);

        links.First.ShouldBe(first);
        links.Last.ShouldBe(last);
    }
}
