using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Reviews;

public sealed class RouteAndFollowUpTests
{
    [Theory, BothDatabases]
    public async Task Route_InAnyOrder_IsPlannedMovedAndConsidered(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var fenmoor = office.Organisations["Fenmoor"];
        var scrutiny = await office.WithAsync<RouteService, RouteStage>(service => service.AddAsync(new(review.Id, fenmoor, office.Bodies["Fenmoor Overview and Scrutiny Committee"], null, new DateOnly(2026, 10, 20)), office.Program));
        var cabinet = await office.WithAsync<RouteService, RouteStage>(service => service.AddAsync(new(review.Id, fenmoor, null, "Executive O'Board", null), office.Program));
        await office.WithAsync<RouteService>(service => service.MoveAsync(cabinet.Id, earlier: true, office.Program));
        await office.WithAsync<RouteService>(service => service.RecordConsideredAsync(cabinet.Id, 2, new DateOnly(2026, 10, 13), "Supported", office.Program));

        var stages = await office.WithAsync<RouteService, IReadOnlyList<RouteStage>>(service => service.OfReviewAsync(review, Viewer.Program));
        stages.Select(s => s.BodyName).ShouldBe(["Executive O'Board", "Fenmoor Overview and Scrutiny Committee"]);
        await Should.ThrowAsync<RefusedException>(office.WithAsync<RouteService>(service => service.RemoveAsync(cabinet.Id, 3, office.Program)));
        await office.WithAsync<RouteService>(service => service.RemoveAsync(scrutiny.Id, 2, office.Program));
        (await office.WithAsync<RouteService, IReadOnlyList<RouteStage>>(service => service.OfReviewAsync(review, Viewer.Program))).Count.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Route_OfAnotherCouncilByMonitoringOfficer_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var acting = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.MonitoringOfficer));

        await Should.ThrowAsync<RefusedException>(office.WithAsync<RouteService>(service => service.AddAsync(new(review.Id, office.Organisations["Coastwold"], null, "Cabinet", null), acting)));
        await Should.ThrowAsync<RefusedException>(office.WithAsync<RouteService>(service => service.AddAsync(new(review.Id, office.Organisations["Fenmoor"], office.Bodies["Coastwold Cabinet"], null, null), acting)));
        await office.WithAsync<RouteService>(service => service.AddAsync(new(review.Id, office.Organisations["Fenmoor"], null, "Cabinet", null), acting));
    }

    [Theory, BothDatabases]
    public async Task Serve_ByJointPanelWithoutPowers_IsRefusedAndWithThemRunsTheClock(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var input = new ServeNotice(review.Id, office.Organisations["Fenmoor"], office.Bodies["Joint Scrutiny Panel"], false, new DateOnly(2026, 8, 24), new DateOnly(2026, 8, 20));

        var refusal = await Should.ThrowAsync<RefusedException>(office.WithAsync<StatutoryNoticeService>(service => service.ServeAsync(input, office.Program)));
        refusal.Reasons.Single().At.ShouldBe("HasPowers");
        var notice = await office.WithAsync<StatutoryNoticeService, StatutoryNotice>(service => service.ServeAsync(input with { HasPowers = true }, office.Program));
        notice.RespondBy.Value.ShouldBe(new DateOnly(2026, 10, 23));
        await office.WithAsync<StatutoryNoticeService>(service => service.RespondAsync(notice.Id, 1, new DateOnly(2026, 10, 14), "Cabinet minute 47, on the website", office.Program));
        (await office.StoredAsync<StatutoryNotice>(notice.Id)).RespondedOn.ShouldBe(new DateOnly(2026, 10, 14));

        await Should.ThrowAsync<RefusedException>(office.WithAsync<StatutoryNoticeService>(service => service.ServeAsync(input with { BodyId = office.Bodies["Fenmoor Cabinet"] }, office.Program)));
        await Should.ThrowAsync<RefusedException>(office.WithAsync<StatutoryNoticeService>(service => service.ServeAsync(input with { BodyId = office.Bodies["Coastwold Overview and Scrutiny Committee"] }, office.Program)));
    }

    [Theory, BothDatabases]
    public async Task FollowUp_Recorded_KeepsEachRatingAndRefusesForeignRecords(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor");
        var action = await office.AddActionAsync(review, "Put it on the website", issued);
        Task<FollowUpStanding?> StandingAsync() => office.WithAsync<FollowUpService, FollowUpStanding?>(service => service.StandingAsync(review, office.Clock.Today));
        (await StandingAsync())!.ShouldSatisfyAllConditions(s => s.DueOn.ShouldBe(new DateOnly(2026, 7, 1)), s => s.IsLate.ShouldBeTrue());
        var officer = await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer));
        Task<IReadOnlyList<WaitingItem>> WaitingAsync() => office.WithAsync<MyWorkService, IReadOnlyList<WaitingItem>>(service => service.WaitingForAsync(officer, office.Clock.Today));
        (await WaitingAsync()).Single(w => w.Kind == ReminderSubject.FollowUp).ShouldSatisfyAllConditions(w => w.IsLate.ShouldBeTrue(), w => w.DueOn.ShouldBe(new DateOnly(2026, 7, 1)));
        var sitting = await office.WithAsync<FollowUpService, FollowUp>(service => service.PlanAsync(review.Id, FollowUpKind.Regular, new DateOnly(2026, 10, 12), office.Program));
        var input = new RecordFollowUp(sitting.Id, 1, new DateOnly(2026, 10, 12), "Joint Scrutiny Panel", "12", null, [new(issued.Id, ProgressRating.Amber, null), new(action.Id, ProgressRating.Red, null)]);

        var refusal = await Should.ThrowAsync<RefusedException>(office.WithAsync<FollowUpService>(service => service.RecordAsync(input, office.Program)));
        refusal.Reasons.Single().At.ShouldBe(action.Reference);
        await Should.ThrowAsync<RefusedException>(office.WithAsync<FollowUpService>(service => service.RecordAsync(input with { Ratings = [new(Guid.CreateVersion7(), ProgressRating.Green, null)] }, office.Program)));
        await office.WithAsync<FollowUpService>(service => service.RecordAsync(input with { Ratings = [new(issued.Id, ProgressRating.Amber, null), new(action.Id, ProgressRating.Red, "Nothing was done")] }, office.Program));

        (await StandingAsync())!.ShouldSatisfyAllConditions(s => s.DueOn.ShouldBe(new DateOnly(2027, 1, 1)), s => s.IsLate.ShouldBeFalse());
        (await WaitingAsync()).ShouldNotContain(w => w.Kind == ReminderSubject.FollowUp);
        var view = await office.WithAsync<ActionViewService, ActionView?>(service => service.FindAsync(office.PartnershipId, action.Number, Viewer.Program, office.Clock.Today));
        view!.Ratings.Single().Rating.Note.ShouldBe("Nothing was done");
        var theirs = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.PartnershipOfficer));
        await Should.ThrowAsync<RefusedException>(office.WithAsync<FollowUpService>(service => service.PlanAsync(review.Id, FollowUpKind.Regular, new DateOnly(2027, 1, 1), theirs)));
    }

    [Theory, BothDatabases]
    public async Task ChooseRules_OfPeerChallenge_MovesTheDates(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync("Fenmoor", published: false, kind: ReviewKind.PeerChallenge, challengeEnded: new DateOnly(2021, 7, 28));
        DeadlineService.Of(review)[0].On.Value.ShouldBe(new DateOnly(2021, 9, 8));

        await office.WithAsync<DeadlineService>(service => service.ChooseRulesAsync(review.Id, 1, "2024-04", office.Program));

        DeadlineService.Of(await office.StoredAsync<Review>(review.Id)).Select(d => d.On.Value).ShouldBe([new(2021, 10, 28), new(2021, 12, 28), new(2022, 5, 28), new(2022, 7, 28)]);
        await Should.ThrowAsync<RefusedException>(office.WithAsync<DeadlineService>(service => service.ChooseRulesAsync(review.Id, 2, "1998", office.Program)));
    }

    [Theory, BothDatabases]
    public async Task Run_Twice_RecordsEachRungOnce(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var owner = await office.AddPersonAsync(PartnershipRole.Officer);
        var above = await office.AddPersonAsync(PartnershipRole.Officer);
        await office.WithAsync<ConcordatContext>(async context =>
        {
            (await context.People.FindAsync(owner))!.NamePersonAbove(above);
            await context.SaveAsync(office.Program, "Named person above", new("person", owner, office.PartnershipId));
        });
        await office.AddIssuedAsync(review, "Publish the plan", new DateOnly(2026, 10, 24), "Coastwold");
        var action = await office.AddActionAsync(review, "Put it on the website", dueOn: new DateOnly(2026, 9, 30), owner: owner);

        Task<IReadOnlyList<Reminder>> RunAsync() => office.WithAsync<ReminderService, IReadOnlyList<Reminder>>(service => service.RunAsync(office.Program));

        var first = await RunAsync();
        first.Select(r => (r.Subject, r.Step)).ShouldBe([(ReminderSubject.Response, ReminderStep.Upcoming), (ReminderSubject.Action, ReminderStep.Owner), (ReminderSubject.Action, ReminderStep.PersonAbove)], ignoreOrder: true);
        first.Single(r => r.Step == ReminderStep.PersonAbove).ToPersonId.ShouldBe(above);
        (await RunAsync()).ShouldBeEmpty();
        await office.WithAsync<ActionService>(service => service.ChangeDueDateAsync(action.Id, 1, new DateOnly(2026, 10, 20), "More time", office.Program));
        (await RunAsync()).Single().ForDueOn.ShouldBe(new DateOnly(2026, 10, 20));
    }

    [Theory, BothDatabases]
    public async Task Run_OrganisationHasLeft_ClimbsNoFurtherAndTheRecordSaysSo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", new DateOnly(2026, 10, 24), "Coastwold", "Marshland");
        var action = await office.AddActionAsync(review, "Put it on the website", dueOn: new DateOnly(2026, 10, 20), organisation: "Coastwold");
        await office.AddActionAsync(review, "Write the plan", dueOn: new DateOnly(2026, 10, 20), organisation: "Marshland");
        await office.AddPersonAsync(PartnershipRole.Administrator, "Fenmoor");
        var coastwold = office.Organisations["Coastwold"];
        await office.WithAsync<LeavingService>(service => service.LeaveAsync(office.PartnershipId, coastwold, office.Clock.Today, office.Program));
        Task<IReadOnlyList<Reminder>> RunAsync() => office.WithAsync<ReminderService, IReadOnlyList<Reminder>>(service => service.RunAsync(office.Program));
        async Task<IReadOnlyList<string>> SaidAsync() =>
        [
            .. (await office.WithAsync<ActionViewService, ActionView?>(service => service.FindAsync(office.PartnershipId, action.Number, Viewer.Program, office.Clock.Today)))!.WhyNobodyIsReminded,
            .. (await office.WithAsync<RecommendationViewService, RecommendationView?>(service => service.FindAsync(office.PartnershipId, issued.Number, Viewer.Program, office.Clock.Today)))!.WhyNobodyIsReminded,
        ];

        (await RunAsync()).Count(r => r.OrganisationId == coastwold).ShouldBe(2, "its last day still belongs to it");
        (await SaidAsync()).ShouldBeEmpty();
        office.Clock.Move(TimeSpan.FromDays(60));

        var later = await RunAsync();
        later.ShouldNotContain(r => r.OrganisationId == coastwold);
        later.ShouldContain(r => r.OrganisationId == office.Organisations["Marshland"] && r.Step == ReminderStep.Body);
        const string sentence = "Coastwold District Council left the partnership after 14 October 2026. Nobody is reminded of what it owes any more.";
        (await SaidAsync()).ShouldBe([sentence, sentence]);
    }

    [Theory]
    [BothDatabases(true)]
    [BothDatabases(false)]
    public async Task Reminders_OfSeveralAddressees_NameEachAndWhoWasTold(DatabaseKind kind, bool isPublic)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync("Fenmoor", published: isPublic);
        var issued = await office.AddIssuedAsync(review, "Publish the plan", new DateOnly(2026, 10, 20), "Fenmoor", "Coastwold");
        office.Clock.Move(TimeSpan.FromDays(60));
        await office.WithAsync<ReminderService>(service => service.RunAsync(office.Program));

        var shown = (await office.WithAsync<RecommendationViewService, RecommendationView?>(service => service.FindAsync(office.PartnershipId, issued.Number, Viewer.Program, office.Clock.Today)))!.Reminders;

        foreach (var council in new[] { "Fenmoor Borough Council", "Coastwold District Council" })
        {
            shown.Select(r => r.Words).ShouldContain($"Response of {council} is due on 20 October 2026. Told: those who answer for {council}, in their work.");
            shown.Select(r => r.Words).ShouldContain($"Response of {council} was due on 20 October 2026. Told: the Fenmoor Overview and Scrutiny Committee.");
        }

        shown.Select(r => (r.On, r.Words)).Distinct().Count().ShouldBe(shown.Count);
        shown.Any(r => r.Told.Contains("public page", StringComparison.Ordinal)).ShouldBe(isPublic);
    }

    [Theory, BothDatabases]
    public async Task WaitingFor_Viewer_HoldsOnlyWhatTheyCanDo(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        await office.AddIssuedAsync(review, "Publish the plan", new DateOnly(2026, 10, 14), "Fenmoor", "Coastwold");
        await office.AddIssuedAsync(review, "No day set", null, "Fenmoor");
        var owner = await office.AddPersonAsync(PartnershipRole.Officer);
        await office.AddActionAsync(review, "Put it on the website", dueOn: new DateOnly(2026, 12, 1), owner: owner);
        await office.WithAsync<FollowUpService>(service => service.PlanAsync(review.Id, FollowUpKind.Regular, new DateOnly(2026, 11, 1), office.Program));

        async Task<string> WaitingAsync(Guid person)
        {
            var viewer = await office.ViewerAsync(person);
            var items = await office.WithAsync<MyWorkService, IReadOnlyList<WaitingItem>>(service => service.WaitingForAsync(viewer, new DateOnly(2026, 10, 15)));
            return string.Join(", ", items.Select(i => i.Path + (i.IsLate ? " late" : "")));
        }

        (await WaitingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer))).ShouldBe("recommendations/rec-1 late, reviews/rev-1/follow-up, recommendations/rec-2");
        (await WaitingAsync(owner)).ShouldBe("actions/act-1");
        (await WaitingAsync(await office.AddPersonAsync(PartnershipRole.Councillor, "Marshland"))).ShouldBe("");
    }
}
