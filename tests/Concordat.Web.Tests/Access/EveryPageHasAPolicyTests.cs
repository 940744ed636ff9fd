using System.Reflection;
using Concordat.Web.Access;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Access;

public class EveryPageHasAPolicyTests
{
    [Fact]
    public void Pages_All_SayWhoTheyAreFor()
    {
        var silent = typeof(Server).Assembly.GetTypes()
            .Where(type => typeof(PageModel).IsAssignableFrom(type) && !type.IsAbstract)
            .Where(type => type.GetCustomAttribute<NeedsAttribute>() is null && type.GetCustomAttribute<SignedInAttribute>() is null && type.GetCustomAttribute<AllowAnonymousAttribute>() is null)
            .Select(type => type.FullName);

        silent.ShouldBeEmpty();
    }
}
