using Concordat.Application.Accounts;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Access;

public class SignInTests
{
    [Theory, BothDatabases]
    public async Task SignIn_RightPassword_SaysWhoOneIs(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);

        using var browser = await office.SignedInAsync(PartnershipRole.Councillor, "Fenmoor", "Councillor Siân O’Brien");
        await browser.GetAsync("/sign-out");

        browser.Page.Body!.TextContent.ShouldContain("Councillor Siân O’Brien");
    }

    [Theory, BothDatabases]
    public async Task SignIn_WrongPassword_SaysOnlyThatTheyDoNotGoTogether(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddPersonAsync(PartnershipRole.Councillor, "Fenmoor", email: "known@example.gov.uk");
        using var browser = office.Anonymous();

        foreach (var email in new[] { "known@example.gov.uk", "unknown@example.gov.uk" })
        {
            await browser.GetAsync("/sign-in");
            await browser.SubmitAsync(new() { ["Input.Email"] = email, ["Input.Password"] = "not the password at all" });
            browser.Errors.ShouldBe([SignInService.Refusal]);
        }
    }

    [Theory, BothDatabases]
    public async Task FirstPage_NoAccountYet_LeadsToTheFirstRun(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind, empty: true);
        using var browser = office.Anonymous();

        var response = await browser.Client.GetAsync("/my-work");

        response.Headers.Location!.OriginalString.ShouldBe("/first-run");
    }
}
