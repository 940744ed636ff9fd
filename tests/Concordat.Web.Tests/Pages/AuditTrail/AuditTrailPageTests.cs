using System.Net;
using Concordat.Application.Reviews;
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

    [Theory, BothDatabases]
    public async Task AuditTrail_RecommendationExemptedSinceOrStillADraft_KeepsItsWordsFromAdministrators(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "That the price of the heron contract is disclosed.", null, "Coastwold");
        await office.AddDraftAsync(review, "That nobody reads this draft yet.", "Coastwold");
        using var administrator = await office.SignedInAsync(PartnershipRole.Administrator);
        using var officer = await office.SignedInAsync(PartnershipRole.MonitoringOfficer);
        await administrator.GetAsync($"{office.Address}/audit-trail");
        administrator.Text.ShouldContain("heron contract");
        administrator.Text.ShouldNotContain("nobody reads this draft");

        await office.WithAsync<RecommendationService>(service => service.MarkExemptAsync(issued.Id, issued.Version, true, 3, "It names a bidder.", office.Program));
        await administrator.GetAsync($"{office.Address}/audit-trail");
        await officer.GetAsync($"{office.Address}/audit-trail");

        administrator.Text.ShouldNotContain("heron contract");
        officer.Text.ShouldContain("heron contract");
    }
}
