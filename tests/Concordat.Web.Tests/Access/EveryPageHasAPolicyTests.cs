using System.Reflection;
using Concordat.TestKit;
using Concordat.Web.Access;
using Concordat.Web.Api;
using Concordat.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
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

    [Fact]
    public async Task Endpoints_OfTheApi_SayWhatTheyNeedOrThatAnybodyMayCome()
    {
        await using var office = await WebOffice.CreateAsync();

        var others = office.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null).ToList();

        others.Count.ShouldBeGreaterThan(5);
        others.Where(endpoint => endpoint.Metadata.GetMetadata<ApiNeeds>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText).ShouldBeEmpty();
    }
}
