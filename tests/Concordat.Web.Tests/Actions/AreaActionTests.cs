using System.Text;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Documents.Tables;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Concordat.Web.Tests.Pages.Reviews;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Actions;

public class AreaActionTests
{
    [Theory, BothDatabases]
    public async Task Add_ForAnArea_StandsUnderItWithItsDeliveryPlan(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync(published: false);
        await office.WithAsync<ReviewAreaService>(s => s.AddAsync(review.Id, "Governance", false, "One set of rules", office.Program));
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/reviews/rev-1/areas");
        await browser.GetAsync(browser.Page.QuerySelector("main a[href*='actions/add']")!.GetAttribute("href")!);

        await browser.SubmitAsync(new() { ["Input.Title"] = "Align the constitutions", ["Input.DeliveryPlan"] = "MT15, C4" });
        browser.Page.QuerySelector("main a[href*='#area-']")!.TextContent.ShouldBe("Governance");
        await browser.GetAsync($"{office.Address}/reviews/rev-1/areas");

        browser.Text.ShouldContain("ACT-1 Align the constitutions MT15, C4");
        var csv = Encoding.UTF8.GetString(await browser.Client.GetByteArrayAsync($"{office.Address}/actions?handler=Csv"));
        csv.ShouldContain("ACT-1,Align the constitutions,REV-1,,Governance");
        csv.ShouldContain("MT15; C4");
    }

    [Fact]
    public async Task Add_AreaOfAnotherReview_IsRefused()
    {
        await using var office = await WebOffice.CreateAsync();
        var review = await office.AddReviewAsync(published: false);
        var other = await office.AddReviewAsync(published: false);
        var area = await office.WithAsync<ReviewAreaService, ReviewArea>(s => s.AddAsync(other.Id, "Finance", false, null, office.Program));

        var refused = await Should.ThrowAsync<Domain.Shared.RefusedException>(() => office.WithAsync<ActionService>(s => s.CreateAsync(new CreateAction(review.Id, new ActionDetails("Do it"), AreaId: area.Id), office.Program)));

        refused.Reasons[0].Text.ShouldBe("Choose an area of this review.");
    }

    [Theory, BothDatabases]
    public async Task Reviews_AsAFile_HoldWhatThePageHoldsAndNoFormula(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.SetUpAsync(s => s with { Title = "=1+1 depot" });
        await office.SetUpAsync(s => s.KeptToFenmoor(office) with { Title = "Fenmoor’s own" });
        using var coastwold = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer, "Coastwold");

        var csv = Encoding.UTF8.GetString(await coastwold.Client.GetByteArrayAsync($"{office.Address}/reviews?handler=Csv"));
        using var excel = new MemoryStream(await coastwold.Client.GetByteArrayAsync($"{office.Address}/reviews?handler=Excel"));

        csv.ShouldNotContain("Fenmoor’s own");
        csv.ShouldNotContain(",=1+1");
        csv.ShouldContain("=1+1 depot");
        TableReader.Read(excel).Rows.Count.ShouldBe(1);
    }
}
