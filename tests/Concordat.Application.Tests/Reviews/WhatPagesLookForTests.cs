using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Reviews;

/// <summary>What lists look for in SQL is what the policies and the domain's rules answer for each record, for every role and every kind of organisation.</summary>
public class WhatPagesLookForTests
{
    private static readonly DateOnly Today = new(2026, 12, 15);

    [Theory, BothDatabases]
    public async Task Lines_OfEveryRole_AreThoseThePolicyLetsSeeInTheWordsOfTheRecords(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        var all = await RecordsAsync(office);

        foreach (var viewer in EverybodyIn(office, Guid.CreateVersion7()))
        {
            var seen = all.Recommendations.Where(r => RecommendationPolicy.MaySee(viewer, r, all.Reviews[r.ReviewId])).OrderBy(r => r.Number).ToList();
            var expected = seen.Select(r => string.Join(" | ", [
                r.Reference, r.Text, all.Reviews[r.ReviewId].Reference, RecommendationStanding.Of(r).Value, $"{ResponseRollUp.Of(r, all.NameOf).Value.Worst}",
                .. RecommendationLateness.Of(r, all.Actions, all.Notices.Where(n => n.ReviewId == r.ReviewId), Today, all.NameOf).Value.Sentences,
                $"{RecommendationMovement.StalenessOn(r, all.Actions, Today, UkClock.DateOf)?.Words}"])).ToList();

            var page = await LinesAsync(office, new RecommendationFilter(), viewer);

            page.Rows.Select(l => string.Join(" | ", [l.Reference, l.Text, l.ReviewReference, l.Standing, $"{l.Worst}", .. l.Late, $"{l.Stale}"])).ShouldBe(expected, viewer.Name);
            page.Total.ShouldBe(expected.Count, viewer.Name);
            (await LinesAsync(office, new RecommendationFilter { Overdue = true }, viewer)).Total.ShouldBe(page.Rows.Count(l => l.Late.Count > 0), viewer.Name);
            (await LinesAsync(office, new RecommendationFilter { PageSize = 2, Page = 2, Order = RecommendationOrder.Newest }, viewer)).Rows.Select(l => l.Number)
                .ShouldBe(seen.Select(r => r.Number).Reverse().Skip(2).Take(2), viewer.Name);
        }
    }

    [Theory, BothDatabases]
    public async Task WaitingFor_EveryRole_IsWhatThePoliciesLetThemDo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var owner = await FillAsync(office);
        var all = await RecordsAsync(office);

        foreach (var viewer in EverybodyIn(office, owner))
        {
            var expected = new List<string>();
            foreach (var r in all.Recommendations.Where(r => r.Status == RecommendationStatus.Issued && all.Reviews[r.ReviewId].Status != ReviewStatus.Closed))
            {
                foreach (var a in r.Addressees.Where(a => RecommendationPolicy.MayRespond(viewer, r, a, all.Reviews[r.ReviewId]) && a.Standing is ResponseStanding.Awaiting or ResponseStanding.Deferred))
                    expected.Add($"recommendations/rec-{r.Number} {RecommendationLateness.ResponseDueOn(r, a):yyyy-MM-dd}");
            }

            expected.AddRange(all.Actions.Where(a => !a.IsDone && a.OwnerPersonId == viewer.PersonId
                    && ActionPolicy.MaySee(viewer, a, all.Recommendations.SingleOrDefault(r => r.Id == a.RecommendationId), all.Reviews[a.ReviewId])
                    && (a.DueOn is null || all.Reviews[a.ReviewId].Status != ReviewStatus.Closed))
                .Select(a => $"actions/act-{a.Number} {a.DueOn:yyyy-MM-dd}"));
            expected.AddRange(all.Notices.Where(n => n.RespondedOn is null && n.OrganisationId == viewer.OrganisationId && RoutePolicy.MayChange(viewer, all.Reviews[n.ReviewId], n.OrganisationId))
                .Select(n => $"reviews/rev-{all.Reviews[n.ReviewId].Number}/route {n.RespondBy.Value:yyyy-MM-dd}"));
            expected.AddRange(all.Sittings.Where(f => f.HeldOn is null && RoutePolicy.MayFollowUp(viewer, all.Reviews[f.ReviewId]))
                .Select(f => $"reviews/rev-{all.Reviews[f.ReviewId].Number}/follow-up {f.PlannedOn:yyyy-MM-dd}"));
            foreach (var review in all.Reviews.Values.Where(r => r.PublishedOn is not null && r.Status != ReviewStatus.Closed && RoutePolicy.MayFollowUp(viewer, r)))
            {
                var isOpen = all.Recommendations.Exists(r => r.ReviewId == review.Id && r.Status == RecommendationStatus.Issued);
                if (FollowUpStanding.Of(review, [.. all.Sittings.Where(f => f.ReviewId == review.Id)], isOpen, Today) is { IsPlanned: false } standing && standing.DueOn <= Today.AddDays(14))
                    expected.Add($"reviews/rev-{review.Number}/follow-up {standing.DueOn:yyyy-MM-dd}");
            }


            var items = await office.WithAsync<MyWorkService, IReadOnlyList<WaitingItem>>(service => service.WaitingForAsync(viewer, Today));

            items.Select(i => $"{i.Path} {i.DueOn:yyyy-MM-dd}").Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal), viewer.Name);
        }
    }

    [Theory, BothDatabases]
    public async Task Script_OverResponsesAlreadyThere_SaysWhoStillOwesOne(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await FillAsync(office);
        var script = SchemaScript.For(kind).Single(s => s.Number == 9).Sql;
        var update = script[script.IndexOf("UPDATE addressees", StringComparison.Ordinal)..];
        update = update[..(update.IndexOf(';', StringComparison.Ordinal) + 1)];

        await office.WithAsync<ConcordatContext>(async context =>
        {
            await context.Set<Addressee>().ExecuteUpdateAsync(set => set.SetProperty(a => a.OwesResponse, true));
            await context.Database.ExecuteSqlRawAsync(update);
        });

        var addressees = (await RecordsAsync(office)).Recommendations.SelectMany(r => r.Addressees).ToList();
        addressees.ShouldContain(a => a.OwesResponse);
        addressees.ShouldContain(a => !a.OwesResponse);
        addressees.ShouldAllBe(a => a.OwesResponse == (a.Standing == ResponseStanding.Awaiting || a.Standing == ResponseStanding.Deferred));
    }

    private static Task<PageOf<RecommendationLine>> LinesAsync(WebOffice office, RecommendationFilter filter, Viewer viewer) =>
        office.WithAsync<RecommendationListService, PageOf<RecommendationLine>>(service => service.LinesAsync(office.PartnershipId, filter, viewer, Today));

    private static IEnumerable<Viewer> EverybodyIn(WebOffice office, Guid person)
    {
        foreach (var organisation in new[] { "Fenmoor", "Coastwold", "Tidewater" })
        {
            foreach (var role in Enum.GetValues<PartnershipRole>())
                yield return new Viewer(person, $"{role} of {organisation}", office.Organisations[organisation], [new HeldRole(office.PartnershipId, role, office.Organisations[organisation])]);
        }

        yield return new Viewer(person, "Councillor of no organisation", null, [new HeldRole(office.PartnershipId, PartnershipRole.Councillor, null)]);
        yield return new Viewer(person, "Two roles", office.Organisations["Fenmoor"], [new HeldRole(office.PartnershipId, PartnershipRole.ScrutinyOfficer, office.Organisations["Fenmoor"]), new HeldRole(office.PartnershipId, PartnershipRole.Partner, office.Organisations["Tidewater"])]);
    }

    // Shared, kept and closed reviews; drafts, exempt matter; every standing; what is late and what is not.
    private static async Task<Guid> FillAsync(WebOffice office)
    {
        var owner = await office.AddPersonAsync(PartnershipRole.Officer);
        var shared = await office.AddReviewAsync();
        var ours = await office.AddReviewAsync("Fenmoor", published: false, kept: true);
        var closed = await office.AddReviewAsync();
        var late = await office.AddIssuedAsync(shared, "Publish the plan", new DateOnly(2026, 10, 14), "Fenmoor", "Coastwold", "Marshland");
        await office.RespondAsync(late, "Coastwold", ResponseDecision.Accepted);
        await office.RespondAsync(late, "Marshland", ResponseDecision.Deferred);
        await office.RespondAsync(await office.AddIssuedAsync(shared, "Answer within ten days", null, "Coastwold"), "Coastwold", ResponseDecision.PartlyAccepted);
        var twice = await office.AddIssuedAsync(shared, "Share the telephones", null, "Fenmoor", "Tidewater");
        await office.RespondAsync(twice, "Fenmoor", ResponseDecision.Deferred);
        await office.RespondAsync(await office.StoredAsync<Recommendation>(twice.Id), "Fenmoor", ResponseDecision.Rejected);
        await office.AddDraftAsync(shared, "Not out yet", "Fenmoor");
        var exempt = await office.AddIssuedAsync(shared, "Buy out the contract", null, "Coastwold");
        await office.WithAsync<RecommendationService>(service => service.MarkExemptAsync(exempt.Id, exempt.Version, true, 3, "It says what we would pay", office.Program));
        await office.AddIssuedAsync(ours, "Keep this here", new DateOnly(2026, 11, 1), "Fenmoor");
        await office.AddIssuedAsync(closed, "Long over", null, "Fenmoor", "Coastwold");
        await office.AddIssuedAsync(await office.AddReviewAsync(), "Of a review that nobody has followed up", null, "Marshland");
        await office.AddActionAsync(shared, "Put it on the website", late, dueOn: new DateOnly(2026, 12, 1), owner: owner);
        await office.AddActionAsync(shared, "Ask for a price", exempt, owner: owner);
        await office.AddActionAsync(ours, "Look at ours", owner: owner, dueOn: new DateOnly(2027, 1, 1));
        await office.AddActionAsync(closed, "Still without a day", owner: owner);
        await office.AddActionAsync(closed, "With a day", owner: owner, dueOn: new DateOnly(2027, 1, 1));
        await office.WithAsync<FollowUpService>(service => service.PlanAsync(shared.Id, FollowUpKind.Regular, new DateOnly(2027, 1, 5), office.Program));
        await office.WithAsync<ConcordatContext>(async context =>
        {
            foreach (var council in new[] { "Fenmoor", "Coastwold" })
                context.Add(StatutoryNotice.Serve(Guid.CreateVersion7(), shared.Id, office.Organisations[council], $"{council} Scrutiny Committee", true, null, new DateOnly(2026, 9, 1), Today));
            (await context.Reviews.SingleAsync(r => r.Id == closed.Id)).Close(Today);
            await context.SaveAsync(office.Program, "Served notices", new("review", shared.Id, office.PartnershipId));
        });
        return owner;
    }

    private static async Task<Records> RecordsAsync(WebOffice office) => await office.WithAsync<ConcordatContext, Records>(async context =>
    {
        var names = await context.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name);
        return new Records(
            await context.Reviews.AsNoTracking().ToDictionaryAsync(r => r.Id),
            await context.Set<Recommendation>().AsNoTracking().ToListAsync(),
            await context.Set<RecommendationAction>().AsNoTracking().ToListAsync(),
            await context.Set<StatutoryNotice>().AsNoTracking().ToListAsync(),
            await context.Set<FollowUp>().AsNoTracking().ToListAsync(),
            id => names[id]);
    });

    private sealed record Records(
        Dictionary<Guid, Review> Reviews, List<Recommendation> Recommendations, List<RecommendationAction> Actions, List<StatutoryNotice> Notices, List<FollowUp> Sittings, Func<Guid, string> NameOf);
}
