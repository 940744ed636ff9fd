using System.Net;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Pages.AuditTrail;

public class AuditTrailPageTests
{
    [Theory, BothDatabases]
    public async Task AuditTrail_Auditor_ReadsAndChecksIt(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.Auditor, organisation: null);

        await browser.GetAsync($"{office.Address}/audit-trail");
        browser.Text.ShouldContain("Set up partnership");
        await browser.GetAsync($"{office.Address}/audit-trail?Check=true");
        browser.Text.ShouldContain("Every entry is as it was written");

        await browser.GetAsync($"{office.Address}/audit-trail?Done=Set+up+partnership");
        browser.Page.QuerySelectorAll(".timeline__item").Length.ShouldBe(1);
        await browser.GetAsync($"{office.Address}/audit-trail?page=2");
        browser.Page.QuerySelectorAll(".timeline__item").Length.ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task AuditTrail_TamperedWith_SaysWhere(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        await using (var context = office.Database.NewContext()) await context.Database.ExecuteSqlRawAsync("UPDATE audit_entries SET action = 'Something else' WHERE sequence = 1");

        await browser.GetAsync($"{office.Address}/audit-trail?Check=true");

        browser.Text.ShouldContain("Entry 1 was changed after it was written.");
    }

    [Theory, BothDatabases]
    public async Task AuditTrail_DaysTheWrongWayRound_SaysSo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.Auditor, organisation: null);

        await browser.GetAsync($"{office.Address}/audit-trail?From.Day=2&From.Month=3&From.Year=2026&To.Day=1&To.Month=3&To.Year=2026");

        browser.Errors.ShouldBe(["The last day must be the same as or after the first."]);
    }

    [Theory, BothDatabases]
    public async Task AuditTrail_Councillor_IsForbidden(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        using var browser = await office.SignedInAsync(PartnershipRole.Councillor);

        await browser.GetAsync($"{office.Address}/audit-trail");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
