using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Api;

public class ApiKeysPageTests
{
    [Theory, BothDatabases]
    public async Task ApiKeys_MadeThenRevoked_IsShownOnceAndWorksUntilThen(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);
        await browser.GetAsync("/account/api-keys");
        browser.Text.ShouldContain("You have no key yet.");

        await browser.SubmitAsync(new() { ["Input.Name"] = " " });
        browser.Errors.ShouldBe(["Say what the key is for, such as “Monthly report”."]);
        await browser.SubmitAsync(new() { ["Input.Name"] = "Monthly report" });
        var key = browser.Page.QuerySelector("code")!.TextContent;
        using var program = office.Anonymous();
        program.Client.DefaultRequestHeaders.Add("Authorization", $"Bearer {key}");
        (await program.Client.GetAsync("/api/v1/partnerships")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await browser.GetAsync("/account/api-keys");
        browser.Page.Body!.TextContent.ShouldNotContain(key);
        await browser.SubmitAsync([], "Revoke");
        browser.Text.ShouldContain("The key was revoked.");
        (await program.Client.GetAsync("/api/v1/partnerships")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
