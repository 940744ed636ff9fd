using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Meta;

public class FullDiskTests
{
    [Fact]
    public async Task Save_NoRoomLeft_SaysSoKeepsWhatWasTypedAndLosesNothing()
    {
        await using var office = await WebOffice.CreateAsync();
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/reviews/new");
        var purpose = string.Join(' ', Enumerable.Repeat("Nobody asked the heron keepers before the rota changed.", 170));
        await LimitAsync(office, pages: 1);

        await browser.SubmitAsync(new() { ["Input.Title"] = "What the depot costs", ["Input.Kind"] = "ScrutinyPanel", ["Input.ConvenedBy"] = "Office", ["Input.ConvenedByOffice"] = "Portfolio holder", ["Input.Purpose"] = purpose });

        browser.Errors.ShouldBe([FullDisk.Sentence]);
        browser.Page.QuerySelector("input[name='Input.Title']")!.GetAttribute("value").ShouldBe("What the depot costs");
        await using (var context = office.Database.NewContext())
        {
            (await context.Reviews.CountAsync()).ShouldBe(0);
            (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
        }

        await LimitAsync(office, pages: 1_000_000);
        await browser.SubmitAsync([]);
        browser.Heading.ShouldContain("What the depot costs");
        await using var after = office.Database.NewContext();
        (await after.Reviews.SingleAsync()).Title.ShouldBe("What the depot costs");
        (await new AuditTrailService(after).FaultsAsync()).ShouldBeEmpty();
    }

    // SQLite keeps the limit on the connection, and the pool hands out the one that was given back last. Never fewer than there are.
    private static async Task LimitAsync(WebOffice office, int pages)
    {
        await using var connection = new SqliteConnection(office.Database.Address.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA max_page_count = {pages.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        await command.ExecuteNonQueryAsync();
    }
}
