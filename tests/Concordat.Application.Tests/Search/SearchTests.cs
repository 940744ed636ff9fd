using Concordat.Application.Partnerships;
using Concordat.Application.Search;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Search;

public class SearchTests
{
    [Theory]
    [BothDatabases("review")]
    [BothDatabases("reviewing sharing")]
    [BothDatabases("\"shared services\"")]
    [BothDatabases("partnersh*")]
    [BothDatabases("Sian")]
    [BothDatabases("SIÂN O'Brien")]
    [BothDatabases("o’brien")]
    [BothDatabases("REV-1")]
    [BothDatabases("2022/23")]
    [BothDatabases("\"Bath & North East Somerset\"")]
    public async Task Find_WordsInAnyForm_FindsTheReview(DatabaseKind kind, string words)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, "Review of shared services in the partnership", "Evidence of Councillor Siân O’Brien of Bath & North East Somerset for 2022/23");
        await AddReviewAsync(office, "Waste collection", "Bins");

        var results = await FindAsync(office, words, await OfficerAsync(office, "Coastwold"));

        results.Found.ShouldHaveSingleItem().Address.ShouldBe("/partnerships/wash-and-wolds/reviews/rev-1");
    }

    [Theory]
    [BothDatabases("services shared elephants")]
    [BothDatabases("\"services shared\"")]
    [BothDatabases("partnersh")]
    public async Task Find_NotAllTheWordsOrNotInThatOrder_FindsNothing(DatabaseKind kind, string words)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, "Review of shared services in the partnership", null);

        (await FindAsync(office, words, await OfficerAsync(office, "Coastwold"))).Total.ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task Find_WhateverIsTyped_Answers(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, "Review of shared services", null);
        var viewer = await OfficerAsync(office, "Coastwold");
        string[] hostile =
        [
            "\"", "\"\"", "*", "'", "''", "\\", "(", ")", "a OR", "NEAR(a b)", "title:a", "-a", "^a", "a AND NOT b", "+", "&", "|", "!", "<->", ":*", "a:*", "'a' & 'b'", "; DROP TABLE people; --",
            "\0", "\ud800", "😀", "\u0002review\u0003", "%", "_", "{}", new string('a', 5000), new string('"', 5000), string.Join(' ', Enumerable.Repeat("word", 5000)), "the", "of the", "ﬁnance", "İ",
        ];

        foreach (var words in hostile) (await FindAsync(office, words, viewer)).Found.Count.ShouldBeLessThanOrEqualTo(1, words);
    }

    [Theory, BothDatabases]
    public async Task Find_ReviewKeptToItsConvener_IsThereForItsOwnPeopleOnlyUntilItIsPublished(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var id = await AddReviewAsync(office, "Severance arrangements", null, keptTo: "Fenmoor");
        var fenmoor = await OfficerAsync(office, "Fenmoor");
        var coastwold = await OfficerAsync(office, "Coastwold");

        (await FindAsync(office, "severance", fenmoor)).Total.ShouldBe(1);
        (await FindAsync(office, "severance", coastwold)).Counts.ShouldBeEmpty();

        await office.WithAsync<ConcordatContext>(async context =>
        {
            (await context.Reviews.SingleAsync(r => r.Id == id)).Publish(new DateOnly(2026, 10, 14));
            await context.SaveAsync(office.Program, "Published report", new AuditSubject("review", id, office.PartnershipId));
        });

        (await FindAsync(office, "severance", coastwold)).Total.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Find_SomebodyWithoutARole_FindsNothing(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, "Review of shared services", null);

        (await FindAsync(office, "shared", Viewer.Public)).Total.ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task Find_TitleChanged_FindsByTheNewWordsOnly(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var id = await AddReviewAsync(office, "Review of shared services", null);
        var viewer = await OfficerAsync(office, "Coastwold");

        await office.WithAsync<ConcordatContext>(async context =>
        {
            (await context.Reviews.SingleAsync(r => r.Id == id)).Change(SetUp(office, "Review of culverts", null, null));
            await context.SaveAsync(office.Program, "Changed review", new AuditSubject("review", id, office.PartnershipId));
        });

        (await FindAsync(office, "shared", viewer)).Total.ShouldBe(0);
        (await FindAsync(office, "culvert", viewer)).Total.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Find_ManyResults_ComeInPagesBestFirst(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        for (var i = 1; i <= 25; i++) await AddReviewAsync(office, $"Number {i}", "drainage board");
        await AddReviewAsync(office, "Drainage", "drainage board and drainage again");
        var viewer = await OfficerAsync(office, "Coastwold");

        var first = await FindAsync(office, "drainage", viewer);
        var second = await FindAsync(office, "drainage", viewer, page: 2);

        first.Total.ShouldBe(26);
        first.Found[0].Title.Select(p => p.Text).ShouldBe(["REV-26: ", "Drainage"]);
        first.Found[0].Title[1].IsMarked.ShouldBeTrue();
        first.Found.Concat(second.Found).Select(r => r.RecordId).Distinct().Count().ShouldBe(26);
        (await FindAsync(office, "drainage", viewer, page: 99)).Found.Count.ShouldBe(6);
    }

    [Theory, BothDatabases]
    public async Task Rebuild_AfterTheEntriesWereLost_FindsTheSameAgain(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddReviewAsync(office, "Review of shared services", null);
        var viewer = await OfficerAsync(office, "Coastwold");
        await office.WithAsync<ConcordatContext>(context => context.Set<SearchEntry>().ExecuteDeleteAsync());
        (await FindAsync(office, "shared", viewer)).Total.ShouldBe(0);

        await office.WithAsync<SearchService>(search => search.RebuildAsync());

        (await FindAsync(office, "shared", viewer)).Total.ShouldBe(1);
    }

    private static Task<SearchResults> FindAsync(WebOffice office, string words, Viewer viewer, int page = 1) =>
        office.WithAsync<SearchService, SearchResults>(search => search.FindAsync(new SearchFor(words, Page: page), viewer));

    private static async Task<Viewer> OfficerAsync(WebOffice office, string organisation) =>
        await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer, organisation));

    private static ReviewSetUp SetUp(WebOffice office, string title, string? purpose, string? keptTo) => new()
    {
        Title = title,
        Purpose = purpose,
        ConvenedByOffice = "Portfolio Holder for Transformation",
        ConvenedByOrganisationId = keptTo is null ? null : office.Organisations[keptTo],
        KeptToConvener = keptTo is not null,
    };

    private static async Task<Guid> AddReviewAsync(WebOffice office, string title, string? purpose, string? keptTo = null)
    {
        var id = Guid.CreateVersion7();
        await office.WithAsync<ConcordatContext>(async context =>
        {
            context.Add(Review.SetUp(id, office.PartnershipId, await context.NextNumberAsync(office.PartnershipId, "REV"), SetUp(office, title, purpose, keptTo)));
            await context.SaveAsync(office.Program, "Set up review", new AuditSubject("review", id, office.PartnershipId, keptTo is null ? AuditScope.Partnership : AuditScope.Organisation, keptTo is null ? null : office.Organisations[keptTo]));
        });
        return id;
    }
}
