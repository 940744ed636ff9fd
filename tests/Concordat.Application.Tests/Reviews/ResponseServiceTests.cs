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

public sealed class ResponseServiceTests
{
    [Theory, BothDatabases]
    public async Task Respond_ForOwnCouncil_KeepsEveryResponseAndTheLatestCounts(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor", "Coastwold");
        var acting = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer));
        var addressee = office.AddresseeOf(issued, "Fenmoor");
        var input = new RespondToRecommendation(
            issued.Id, addressee.Id, 0, ResponseDecision.Accepted, "We will, from April.", "Cllr Siobhán O'Brien", "funding from the county", BodyName: "Cabinet",
            MeetingOn: new DateOnly(2026, 10, 1), MinuteReference: "Minute 47", CostPence: 1_234_550, CostKind: CostKind.Revenue, CostNote: "One officer, half time");

        await office.WithAsync<ResponseService>(service => service.RespondAsync(input, acting));
        await office.WithAsync<ResponseService>(service => service.RespondAsync(input with { SeenResponses = 1, Decision = ResponseDecision.Rejected, Reason = "No money came", Condition = null }, acting));

        var stored = (await office.StoredAsync<Recommendation>(issued.Id)).Addressees.Single(a => a.Id == addressee.Id);
        stored.Responses.Count.ShouldBe(2);
        stored.Version.ShouldBe(3);
        stored.Standing.ShouldBe(ResponseStanding.Rejected);
        var first = stored.Responses.Single(r => r.Sequence == 1);
        (first.CostPence, first.CostKind, first.MinuteReference, first.Condition).ShouldBe((1_234_550L, CostKind.Revenue, "Minute 47", "funding from the county"));
    }

    [Theory, BothDatabases]
    public async Task Respond_ForAnotherCouncilWithAForgedAddressee_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var ours = await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor");
        var theirs = await office.AddIssuedAsync(review, "Publish the other plan", null, "Coastwold");
        var acting = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer));
        var forged = office.AddresseeOf(theirs, "Coastwold").Id;

        foreach (var recommendation in new[] { ours, theirs })
        {
            var refusal = await Should.ThrowAsync<RefusedException>(office.WithAsync<ResponseService>(service => service.RespondAsync(
                new RespondToRecommendation(recommendation.Id, forged, 0, ResponseDecision.Accepted, "Yes", "Somebody"), acting)));
            refusal.Reasons.Single().Text.ShouldBe("You respond for your own organisation only. Ask an officer of the organisation it is addressed to.");
        }

        (await office.StoredAsync<Recommendation>(theirs.Id)).Addressees.Single().Responses.ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Respond_ByRole_FollowsTheMatrix(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor", "Tidewater");
        var input = new RespondToRecommendation(issued.Id, office.AddresseeOf(issued, "Fenmoor").Id, 0, ResponseDecision.Accepted, "Yes", "Somebody");

        foreach (var role in new[] { PartnershipRole.Councillor, PartnershipRole.Officer, PartnershipRole.Auditor, PartnershipRole.FinanceOfficer, PartnershipRole.Administrator })
        {
            var acting = await office.ActingAsync(await office.AddPersonAsync(role));
            await Should.ThrowAsync<RefusedException>(office.WithAsync<ResponseService>(service => service.RespondAsync(input, acting)));
        }

        var company = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.Partner, "Tidewater"));
        await office.WithAsync<ResponseService>(service => service.RespondAsync(input with { AddresseeId = office.AddresseeOf(issued, "Tidewater").Id }, company));
        (await office.StoredAsync<Recommendation>(issued.Id)).Addressees.Sum(a => a.Responses.Count).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Respond_AfterSomebodyElseAnsweredFirst_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor", "Coastwold");
        var acting = office.Program;
        var input = new RespondToRecommendation(issued.Id, office.AddresseeOf(issued, "Fenmoor").Id, 0, ResponseDecision.Accepted, "Yes", "Somebody");
        await office.WithAsync<ResponseService>(service => service.RespondAsync(input, acting));

        await Should.ThrowAsync<ChangedByAnotherException>(office.WithAsync<ResponseService>(service => service.RespondAsync(input with { Words = "No" }, acting)));

        // Another council's answer is not in the way.
        await office.WithAsync<ResponseService>(service => service.RespondAsync(input with { AddresseeId = office.AddresseeOf(issued, "Coastwold").Id }, acting));
        (await office.StoredAsync<Recommendation>(issued.Id)).Addressees.ShouldAllBe(a => a.Responses.Count == 1);
    }

    [Theory, BothDatabases]
    public async Task Respond_FromTwoContextsAtOnce_SecondIsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor");
        var addressee = office.AddresseeOf(issued, "Fenmoor").Id;
        await using var slow = office.Database.NewContext();
        var seen = await slow.FindAsync<Recommendation>(issued.Id);
        await office.RespondAsync(issued, "Fenmoor", ResponseDecision.Accepted);

        // The slow context still holds what it read before the other answer, as a request does that loaded first and saves second.
        var service = new ResponseService(slow);
        await Should.ThrowAsync<ChangedByAnotherException>(service.RespondAsync(new RespondToRecommendation(seen!.Id, addressee, 0, ResponseDecision.Rejected, "No", "Somebody", Reason: "Cost"), office.Program));

        (await office.StoredAsync<Recommendation>(issued.Id)).Addressees.Single().Responses.Single().Decision.ShouldBe(ResponseDecision.Accepted);
    }

    [Theory, BothDatabases]
    public async Task Respond_WithNothingChosen_GivesEveryReasonAtItsField(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Publish the plan", null, "Fenmoor");
        var input = new RespondToRecommendation(issued.Id, office.AddresseeOf(issued, "Fenmoor").Id, 0, null, " ", "", CostPence: 5);

        var refusal = await Should.ThrowAsync<RefusedException>(office.WithAsync<ResponseService>(service => service.RespondAsync(input, office.Program)));

        refusal.Reasons.Select(r => r.At).ShouldBe(["Decision", "Words", "RespondedByName", "CostKind"]);
    }

    [Theory, BothDatabases]
    public async Task Warnings_AcceptedInPrincipleWithNoAction_AsksForTheAction(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor");
        var input = new RespondToRecommendation(issued.Id, office.AddresseeOf(issued, "Fenmoor").Id, 0, ResponseDecision.Accepted, "Accepted in principle", "Somebody");

        async Task<int> CountAsync() => (await office.WithAsync<ResponseService, IReadOnlyList<string>>(service => service.WarningsAsync(input, office.Program))).Count;

        (await CountAsync()).ShouldBe(1);
        await office.AddActionAsync(review, "Put the plan on the website", issued);
        (await CountAsync()).ShouldBe(0);
    }
}
