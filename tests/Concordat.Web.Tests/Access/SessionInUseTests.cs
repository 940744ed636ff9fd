using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Access;

/// <summary>What ends a session, an account or a role in one process ends it in all of them with the next request: only the database is asked.</summary>
public class SessionInUseTests
{
    [Theory, BothDatabases]
    public async Task Request_AfterAnotherProcessEndedTheSession_LeadsToSignIn(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync("/my-work");
        browser.Path.ShouldBe("/my-work");

        await using var context = office.Database.NewContext();
        await context.Database.ExecuteSqlRawAsync("DELETE FROM sign_in_sessions");

        await browser.GetAsync("/my-work");
        browser.Path.ShouldStartWith("/sign-in");
    }

    [Theory, BothDatabases]
    public async Task Request_AfterAnotherProcessEndedTheRole_FindsNoPartnership(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync(office.Address);
        browser.Status.ShouldBe(HttpStatusCode.OK);

        await using var context = office.Database.NewContext();
        await context.RoleHoldings.ExecuteDeleteAsync();

        await browser.GetAsync(office.Address);
        browser.Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
