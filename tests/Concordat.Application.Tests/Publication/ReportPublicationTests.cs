using System.Security.Cryptography;
using System.Text;
using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Publication;

public class ReportPublicationTests
{
    [Theory, BothDatabases]
    public async Task Publish_Fit_KeepsBothPartsExactlyAndFollowsUp(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync();
        await office.WriteSectionAsync(ReportHeading.Risk, "The bidder asked for £7.2m.", exempt: true);

        (await office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer))).ShouldBe(1);

        await using var context = office.Database.NewContext();
        var version = await context.Set<ReportVersion>().SingleAsync();
        version.PublicWordSha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(version.PublicWord)));
        version.PublicJson.ShouldNotContain("7.2m");
        Encoding.UTF8.GetString(version.PublicWord).ShouldNotContain("7.2m");
        version.ExemptJson.ShouldNotBeNull().ShouldContain("£7.2m");
        ReportDocumentJson.Read(version.PublicJson).Part.ShouldBe("Part 1");
        var review = await office.ReviewAsync();
        review.Status.ShouldBe(ReviewStatus.FollowingUp);
        review.PublishedOn.ShouldBe(new DateOnly(2026, 10, 14));
        (await context.AuditEntries.OrderBy(e => e.Sequence).LastAsync()).Action.ShouldBe("Published report, version 1");
        (await context.AuditEntries.Select(e => e.Content).ToListAsync()).ShouldAllBe(content => !content!.Contains("7.2m"));
    }

    [Theory, BothDatabases]
    public async Task Publish_WithNothingChanged_IsRefusedAndSaysSo(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync();
        await office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer));

        var refusal = await Should.ThrowAsync<RefusedException>(office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer), "The same again."));

        refusal.Reasons.Select(reason => reason.Text).ShouldBe(["Nothing has changed since version 1 was published on 14 October 2026. Change the report first."]);
        await using var context = office.Database.NewContext();
        (await context.Set<ReportVersion>().CountAsync()).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Publish_DraftChangedAfterwards_LeavesTheVersionAsItWas(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync();
        await office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer));
        await office.WriteSectionAsync(ReportHeading.Background, "Two councils share a company.");

        await office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer), "Says two councils.");

        await using var context = office.Database.NewContext();
        var versions = new ReportVersionService(context);
        var review = await office.ReviewAsync();
        var first = (await versions.FindAsync(review, 1, Viewer.Public)).ShouldNotBeNull();
        var second = (await versions.FindAsync(review, 2, Viewer.Public)).ShouldNotBeNull();
        string.Join('\n', first.Lines()).ShouldContain("Three councils share a company.");
        var changes = ReportVersionService.Difference(first, second).Where(line => line.PutIn is not null).ToList();
        changes.ShouldBe([new ReportLineChange("2.1 Three councils share a company.", false), new ReportLineChange("2.1 Two councils share a company.", true)], ignoreOrder: true);
    }

    [Theory, BothDatabases]
    public async Task Publish_Version_NeitherDatabaseLetsItBeChangedOrDeleted(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync();
        await office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer));
        await using var context = office.Database.NewContext();

        (await Should.ThrowAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlRawAsync("UPDATE report_versions SET public_json = ''"))).Message.ShouldContain("kept for good");
        (await Should.ThrowAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlRawAsync("DELETE FROM report_versions"))).Message.ShouldContain("kept for good");
    }

    [Theory, BothDatabases]
    public async Task Publish_FaultsAndSecondVersionWithoutNote_AreRefusedAllAtOnce(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WithReportsAsync(reports => reports.BeginAsync(office.ReviewId, null, office.Program));

        var refused = await Should.ThrowAsync<RefusedException>(() => office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer)));

        // Thirteen implications, and the equality record.
        refused.Reasons.Count.ShouldBe(14);
        refused.Reasons[^1].Text.ShouldContain("ask the monitoring officer");
    }

    [Theory, BothDatabases]
    public async Task Publish_NoEqualityRecord_OnlyTheMonitoringOfficerWithAReason(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync(withEquality: false);

        await Should.ThrowAsync<RefusedException>(() => office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer), equality: "Last day."));
        (await Should.ThrowAsync<RefusedException>(() => office.PublishAsync(office.As(PartnershipRole.MonitoringOfficer)))).Reasons.ShouldHaveSingleItem().At.ShouldBe("EqualityReason");
        (await office.PublishAsync(office.As(PartnershipRole.MonitoringOfficer), equality: "The notice runs out today.")).ShouldBe(1);

        await using var context = office.Database.NewContext();
        (await context.Set<ReportVersion>().SingleAsync()).EqualityReason.ShouldBe("The notice runs out today.");
    }

    [Theory, BothDatabases]
    public async Task Publish_ChangedSinceItWasRead_IsRefused(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync();
        var seen = (await office.WithPublicationAsync(async p => await p.CheckAsync(await office.ReviewAsync(), Viewer.Program)))!.Seen;
        await office.WriteSectionAsync(ReportHeading.Background, "Four councils.");

        var refused = await Should.ThrowAsync<RefusedException>(() => office.WithPublicationAsync(p => p.PublishAsync(new PublishReport(office.ReviewId, seen, null, null, _ => []), office.Program)));

        refused.Message.ShouldBe("The report was changed after you opened this page. Read it again before you publish.");
    }

    [Theory]
    [BothDatabases(PartnershipRole.Councillor)]
    [BothDatabases(PartnershipRole.Administrator)]
    [BothDatabases(PartnershipRole.PartnershipOfficer)]
    public async Task Publish_OtherRoles_AreRefused(DatabaseKind kind, PartnershipRole role)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync();

        await Should.ThrowAsync<RefusedException>(() => office.PublishAsync(office.As(role)));
        await Should.ThrowAsync<RefusedException>(() => office.WithReportsAsync(async reports => await reports.AddSectionAsync(office.ReviewId, "Mine", office.As(role))));
    }

    [Theory, BothDatabases]
    public async Task Find_ExemptSection_IsNotThereForThoseWhoMayNotSeeIt(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync();
        await office.WriteSectionAsync(ReportHeading.Risk, "The bidder asked for £7.2m.", exempt: true);
        var review = await office.ReviewAsync();

        var officer = await office.WithReportsAsync(reports => reports.FindAsync(review, office.As(PartnershipRole.PartnershipOfficer).By));
        var councillor = await office.WithReportsAsync(reports => reports.FindAsync(review, office.As(PartnershipRole.Councillor).By));

        officer.ShouldNotBeNull().Sections.ShouldNotContain(section => section.Kind == ReportHeading.Risk);
        councillor.ShouldNotBeNull().Sections.ShouldContain(section => section.Kind == ReportHeading.Risk);
        (await office.WithReportsAsync(reports => reports.FindAsync(review, office.As(PartnershipRole.Partner).By))).ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task WriteSection_StaleVersion_IsRefused(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await office.WriteAsync();
        var section = (await office.DraftAsync()).Sections.Single(one => one.Kind == ReportHeading.Background);

        await Should.ThrowAsync<ChangedByAnotherException>(() => office.WithReportsAsync(reports => reports.WriteSectionAsync(new WriteSection { SectionId = section.Id, Version = section.Version - 1, Heading = "Background", Text = "Lost?" }, office.Program)));
    }

    [Theory, BothDatabases]
    public async Task Versions_NotPublishedRule_AreNotForThePublic(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind, PublicationRule.NotPublished);
        await office.WriteAsync();
        await office.PublishAsync(office.As(PartnershipRole.ScrutinyOfficer));
        await using var context = office.Database.NewContext();
        var versions = new ReportVersionService(context);
        var review = await office.ReviewAsync();

        (await versions.FindAsync(review, 1, Viewer.Public)).ShouldBeNull();
        (await versions.WordAsync(review, 1, Viewer.Public)).ShouldBeNull();
        (await versions.ListForPublicAsync(review)).ShouldBeEmpty();
        (await versions.FindAsync(review, 1, office.As(PartnershipRole.Partner).By)).ShouldNotBeNull();
        (await versions.FindExemptAsync(review, 1, office.As(PartnershipRole.Partner).By)).ShouldBeNull();
    }
}
