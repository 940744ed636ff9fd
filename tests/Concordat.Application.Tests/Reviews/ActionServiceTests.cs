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

public sealed class ActionServiceTests
{
    [Theory, BothDatabases]
    public async Task Life_FromStartToClosureAndBack_IsKept(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor");
        var action = await office.AddActionAsync(review, "Put the plan on the website", issued, "Fenmoor", new DateOnly(2026, 11, 1));
        var version = 1;
        async Task DoAsync(Func<ActionService, int, Task> verb)
        {
            await office.WithAsync<ActionService>(service => verb(service, version));
            version++;
        }

        await DoAsync((service, v) => service.StartAsync(action.Id, v, office.Program));
        await DoAsync((service, v) => service.PauseAsync(action.Id, v, "The website moves", office.Program));
        await DoAsync((service, v) => service.ResumeAsync(action.Id, v, office.Program));
        await DoAsync((service, v) => service.ChangeDueDateAsync(action.Id, v, new DateOnly(2027, 1, 1), "The website moved late", office.Program));
        var unproved = await Should.ThrowAsync<RefusedException>(office.WithAsync<ActionService>(service => service.CompleteAsync(action.Id, version, office.Program)));
        unproved.Reasons.Single().Text.ShouldStartWith("Complete needs evidence.");
        await DoAsync((service, _) => service.RecordProgressAsync(new RecordProgress(action.Id, "It is there", null, new EvidenceFile("plan.pdf", "application/pdf", [1, 2, 3])), office.Program));
        await DoAsync((service, v) => service.CompleteAsync(action.Id, v, office.Program));
        await DoAsync((service, v) => service.CloseAsync(action.Id, v, office.Program));
        await DoAsync((service, v) => service.ReopenAsync(action.Id, v, "It was taken down", office.Program));

        var stored = await office.StoredAsync<RecommendationAction>(action.Id);
        stored.Status.ShouldBe(ActionStatus.InProgress);
        stored.Version.ShouldBe(version);
        (stored.FirstDueOn, stored.DueOn).ShouldBe((new DateOnly(2026, 11, 1), new DateOnly(2027, 1, 1)));
        var file = await office.WithAsync<ActionService, StoredFile?>(service => service.EvidenceAsync(office.PartnershipId, action.Number, stored.Notes.Single().Id, Viewer.Program));
        file!.Content.ShouldBe([1, 2, 3]);
    }

    [Theory, BothDatabases]
    public async Task Move_ByOwnerOfficer_IsAllowedAndByAnotherOfficerRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var owner = await office.AddPersonAsync(PartnershipRole.Officer);
        var action = await office.AddActionAsync(review, "Put the plan on the website", owner: owner, organisation: "Fenmoor");
        var other = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.Officer));

        await Should.ThrowAsync<RefusedException>(office.WithAsync<ActionService>(service => service.StartAsync(action.Id, 1, other)));
        var own = await office.ActingAsync(owner);
        await office.WithAsync<ActionService>(service => service.StartAsync(action.Id, 1, own));
        // The owner moves it, and does not move its due date.
        await Should.ThrowAsync<RefusedException>(office.WithAsync<ActionService>(service => service.ChangeDueDateAsync(action.Id, 2, new DateOnly(2027, 1, 1), "Later", own)));

        (await office.StoredAsync<RecommendationAction>(action.Id)).Status.ShouldBe(ActionStatus.InProgress);
    }

    [Theory, BothDatabases]
    public async Task Close_ByOfficerWhoDoesNotActForTheConvener_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync("Fenmoor");
        var action = await office.AddActionAsync(review, "Put the plan on the website");
        await office.WithAsync<ActionService>(service => service.RecordProgressAsync(new RecordProgress(action.Id, "Done", "https://fenmoor.example/plan"), office.Program));
        await office.WithAsync<ActionService>(service => service.CompleteAsync(action.Id, 2, office.Program));
        var theirs = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer, "Coastwold"));

        var refusal = await Should.ThrowAsync<RefusedException>(office.WithAsync<ActionService>(service => service.CloseAsync(action.Id, 3, theirs)));

        refusal.Reasons.Single().Text.ShouldBe("Only whoever convened the review closes its actions. Ask them to.");
    }

    [Theory, BothDatabases]
    public async Task Create_ForAnotherCompany_IsRefusedAndForOwnAllowed(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var company = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.Partner, "Tidewater"));

        await Should.ThrowAsync<RefusedException>(office.WithAsync<ActionService>(service => service.CreateAsync(new CreateAction(review.Id, new ActionDetails("Answer the telephone"), OrganisationId: office.Organisations["Fenmoor"]), company)));
        var made = await office.WithAsync<ActionService, RecommendationAction>(service => service.CreateAsync(
            new CreateAction(review.Id, new ActionDetails("Answer the telephone", DeliveryPlanReferences: ["MT15", "C4"]), OrganisationId: office.Organisations["Tidewater"]), company));

        var stored = await office.StoredAsync<RecommendationAction>(made.Id);
        stored.Reference.ShouldBe("ACT-1");
        stored.DeliveryPlanReferences.ShouldBe(["MT15", "C4"]);
    }

    [Theory, BothDatabases]
    public async Task Create_WithAddresseeOfAnotherRecommendation_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var one = await office.AddIssuedAsync(review, "One", null, "Fenmoor");
        var other = await office.AddIssuedAsync(review, "Other", null, "Fenmoor");

        await Should.ThrowAsync<RefusedException>(office.WithAsync<ActionService>(service => service.CreateAsync(
            new CreateAction(review.Id, new ActionDetails("Do it"), one.Id, office.AddresseeOf(other, "Fenmoor").Id), office.Program)));
    }

    [Theory, BothDatabases]
    public async Task List_OverdueStaleAndMine_AreComputed(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var person = await office.AddPersonAsync(PartnershipRole.Officer);
        await office.AddActionAsync(review, "Late", dueOn: new DateOnly(2026, 10, 13), owner: person);
        await office.AddActionAsync(review, "On the day", dueOn: new DateOnly(2026, 10, 14));
        var viewer = await office.ViewerAsync(person);

        async Task<string> TitlesAsync(ActionFilter filter, DateOnly today)
        {
            var page = await office.WithAsync<ActionListService, PageOf<ActionRow>>(service => service.ListAsync(office.PartnershipId, filter, viewer, today));
            return string.Join(", ", page.Rows.Select(r => r.Action.Title));
        }

        (await TitlesAsync(new() { Overdue = true }, new DateOnly(2026, 10, 14))).ShouldBe("Late");
        (await TitlesAsync(new() { Mine = true }, new DateOnly(2026, 10, 14))).ShouldBe("Late");
        (await TitlesAsync(new() { Stale = true }, new DateOnly(2027, 4, 13))).ShouldBe("");
        (await TitlesAsync(new() { Stale = true, Order = ActionOrder.LastMoved }, new DateOnly(2027, 4, 14))).ShouldBe("Late, On the day");
    }
}
