using Concordat.Web.Navigation;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Navigation;

public sealed class NavigationLinkTests
{
    [Theory]
    [InlineData("/reviews", "/reviews", "page")]
    [InlineData("/reviews", "/Reviews", "page")]
    [InlineData("/reviews?status=open", "/reviews", "page")]
    [InlineData("/reviews", "/reviews/12/themes", "true")]
    [InlineData("/reviews", "/reviews-archive", null)]
    [InlineData("/", "/reviews", null)]
    [InlineData("/", "/", "page")]
    public void CurrentOn_APath_SaysWhetherItIsThePageOrAbove(string href, string path, string? expected) =>
        new NavigationLink("Reviews", href).CurrentOn(path).ShouldBe(expected);
}
