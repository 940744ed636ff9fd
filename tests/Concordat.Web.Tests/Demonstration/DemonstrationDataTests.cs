using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Concordat.Web.Demonstration;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Demonstration;

public class DemonstrationDataTests
{
    [Theory, BothDatabases]
    public async Task Fill_EmptyDatabase_ShowsEveryStateAndLeavesTheTrailWhole(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind, empty: true);

        await new DemonstrationData(office.Services).FillAsync();

        await using var context = office.Database.NewContext();
        (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
        var decisions = await context.Set<Response>().Select(r => r.Decision).Distinct().ToListAsync();
        decisions.Order().ShouldBe(Enum.GetValues<ResponseDecision>());
        var statuses = await context.Set<RecommendationAction>().Select(a => a.Status).Distinct().ToListAsync();
        new[] { ActionStatus.InProgress, ActionStatus.Complete, ActionStatus.Paused, ActionStatus.Closed }.ShouldBeSubsetOf(statuses);
        (await context.Set<KeyPoint>().CountAsync(p => p.InConfidence)).ShouldBe(7);
        (await context.AuditEntries.Where(e => e.Content!.Contains("two people were not replaced")).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task DemonstrationPage_OutsideTheDemonstration_IsNotThere()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = office.Anonymous();
        await office.AddPersonAsync(Domain.Partnerships.PartnershipRole.Councillor);

        await browser.GetAsync("/demonstration");

        browser.Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
