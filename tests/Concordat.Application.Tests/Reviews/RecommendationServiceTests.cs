using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Reviews;

public sealed class RecommendationServiceTests
{
    [Theory, BothDatabases]
    public async Task Write_ByOfficer_KeepsEverythingAndNumbersWithinThePartnership(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var officer = await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer);
        var finding = (await office.WithAsync<FindingService, Finding>(service => service.WriteAsync(review.Id, "Nobody could see the set-up costs", null, office.Program))).Id;
        await office.AddDraftAsync(review, "Publish the plan", "Fenmoor");

        var written = await office.WithAsync<RecommendationService, Recommendation>(async service => await service.WriteAsync(
            new WriteRecommendation(review.Id, "Show set-up costs in every savings report at Bath & North East Somerset", "5a", null, null,
                new SixQuestionAnswers(Why: "It was not clear", DueOn: new DateOnly(2026, 12, 1)), [finding],
                [new AddressedTo(office.Organisations["Fenmoor"], "Executive"), new AddressedTo(office.Organisations["Tidewater"])]),
            await office.ActingAsync(officer)));

        var stored = await office.StoredAsync<Recommendation>(written.Id);
        stored.Reference.ShouldBe("REC-2");
        stored.PrintedNumber.ShouldBe("5a");
        stored.Order.ShouldBe(2);
        stored.Why.ShouldBe("It was not clear");
        stored.DueOn.ShouldBe(new DateOnly(2026, 12, 1));
        stored.Findings.Single().FindingId.ShouldBe(finding);
        stored.Addressees.Select(a => a.BodyName).ShouldBe(["Executive", null], ignoreOrder: true);
        var entry = await office.WithAsync<ConcordatContext, AuditEntry>(context => context.AuditEntries.SingleAsync(e => e.SubjectId == written.Id));
        entry.Action.ShouldBe("Wrote recommendation");
        entry.PersonId.ShouldBe(officer);
    }

    [Theory, BothDatabases]
    public async Task Write_ByCouncillor_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var acting = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.Councillor));

        var refusal = await Should.ThrowAsync<RefusedException>(office.WithAsync<RecommendationService>(service => service.WriteAsync(new WriteRecommendation(review.Id, "Publish the plan"), acting)));

        refusal.Reasons.Single().Text.ShouldBe("Only the officers of a review write its recommendations. Ask them to.");
    }

    [Theory, BothDatabases]
    public async Task Write_ToOrganisationOutsideThePartnership_IsRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();

        var refusal = await Should.ThrowAsync<RefusedException>(office.WithAsync<RecommendationService>(service => service.WriteAsync(
            new WriteRecommendation(review.Id, "Publish the plan", Addressees: [new AddressedTo(Guid.CreateVersion7())]), office.Program)));

        refusal.Reasons.Single().At.ShouldBe("Addressees");
    }

    [Theory, BothDatabases]
    public async Task Revise_AnOlderVersion_IsRefusedAndChangesNothing(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var draft = await office.AddDraftAsync(review, "Publish the plan", "Fenmoor");
        var finding = await office.WithAsync<FindingService, Finding>(service => service.WriteAsync(review.Id, "The plan is hidden", null, office.Program));
        var foreign = new ReviseRecommendation(draft.Id, draft.Version, "Publish the plan", null, null, new SixQuestionAnswers(), [Guid.CreateVersion7()]);
        (await Should.ThrowAsync<RefusedException>(office.WithAsync<RecommendationService>(service => service.ReviseAsync(foreign, office.Program)))).Reasons.Single().At.ShouldBe("Findings");
        var input = new ReviseRecommendation(draft.Id, draft.Version, "Publish the plan each year", null, null, new SixQuestionAnswers(), [finding.Id]);
        await office.WithAsync<RecommendationService>(service => service.ReviseAsync(input, office.Program));

        await Should.ThrowAsync<ChangedByAnotherException>(office.WithAsync<RecommendationService>(service => service.ReviseAsync(input with { Text = "Burn the plan" }, office.Program)));

        var stored = await office.StoredAsync<Recommendation>(draft.Id);
        stored.Text.ShouldBe("Publish the plan each year");
        stored.Version.ShouldBe(2);
        stored.Findings.Count.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Issue_ByOfficerOfAnotherCouncil_IsRefusedWhereOneCouncilConvened(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync("Fenmoor");
        var draft = await office.AddDraftAsync(review, "Publish the plan", "Coastwold");
        var theirs = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer, "Coastwold"));
        var ours = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer));

        await Should.ThrowAsync<RefusedException>(office.WithAsync<RecommendationService>(service => service.IssueAsync(draft.Id, draft.Version, null, theirs)));
        await office.WithAsync<RecommendationService>(service => service.IssueAsync(draft.Id, draft.Version, new DateOnly(2026, 12, 1), ours));

        var stored = await office.StoredAsync<Recommendation>(draft.Id);
        stored.Status.ShouldBe(RecommendationStatus.Issued);
        stored.RespondBy.ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Theory, BothDatabases]
    public async Task Close_WhileAnAddresseeHasNotAnswered_GivesEveryReasonAndThenClosesAndReopens(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Publish the plan", null, "Fenmoor", "Coastwold");
        await office.RespondAsync(issued, "Fenmoor", ResponseDecision.Rejected);

        var refusal = await Should.ThrowAsync<RefusedException>(office.WithAsync<RecommendationService>(service => service.CloseAsync(issued.Id, issued.Version, null, "", null, office.Program)));
        refusal.Reasons.Select(r => r.Text).ShouldContain("Coastwold District Council has not responded. Wait for its response, or remove it as an addressee.");
        refusal.Reasons.Select(r => r.At).ShouldContain("ClosedOn");

        await office.RespondAsync(issued, "Coastwold", ResponseDecision.Rejected);
        await office.WithAsync<RecommendationService>(service => service.CloseAsync(issued.Id, issued.Version, new DateOnly(2026, 10, 14), "Joint Scrutiny Panel", null, office.Program));
        var closed = await office.StoredAsync<Recommendation>(issued.Id);
        closed.Status.ShouldBe(RecommendationStatus.Closed);
        await office.WithAsync<RecommendationService>(service => service.ReopenAsync(closed.Id, closed.Version, "Fenmoor has a new Cabinet", office.Program));
        (await office.StoredAsync<Recommendation>(issued.Id)).Status.ShouldBe(RecommendationStatus.Issued);
    }

    [Theory, BothDatabases]
    public async Task MarkExempt_HidesItFromThoseWhoDoNotSeeExemptMatter(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        var issued = await office.AddIssuedAsync(review, "Buy out the contract", null, "Fenmoor");
        var action = await office.AddActionAsync(review, "Ask for a price", issued);
        await office.WithAsync<RecommendationService>(service => service.MarkExemptAsync(issued.Id, issued.Version, true, 3, "It says what we would pay", office.Program));
        var councillor = await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.Councillor));
        var company = await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.Partner, "Tidewater"));

        async Task<int> SeenAsync(Viewer viewer) =>
            (await office.WithAsync<RecommendationListService, PageOf<RecommendationRow>>(service => service.ListAsync(office.PartnershipId, new RecommendationFilter(), viewer, office.Clock.Today))).Total
            + (await office.WithAsync<ActionListService, PageOf<ActionRow>>(service => service.ListAsync(office.PartnershipId, new ActionFilter(), viewer, office.Clock.Today))).Total;

        (await SeenAsync(councillor)).ShouldBe(2);
        (await SeenAsync(company)).ShouldBe(0);
        (await office.WithAsync<RecommendationViewService, RecommendationView?>(service => service.FindAsync(office.PartnershipId, issued.Number, company, office.Clock.Today))).ShouldBeNull();
        (await office.WithAsync<ActionViewService, ActionView?>(service => service.FindAsync(office.PartnershipId, action.Number, company, office.Clock.Today))).ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task List_OfReviewKeptToItsConvener_ShowsNothingToAnotherCouncil(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var kept = await office.AddReviewAsync("Fenmoor", published: false, kept: true);
        await office.AddIssuedAsync(kept, "Publish the plan", null, "Fenmoor");
        var ours = await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.MonitoringOfficer));
        var theirs = await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.MonitoringOfficer, "Coastwold"));

        (await office.WithAsync<RecommendationListService, PageOf<RecommendationRow>>(service => service.ListAsync(office.PartnershipId, new RecommendationFilter(), ours, office.Clock.Today))).Total.ShouldBe(1);
        (await office.WithAsync<RecommendationListService, PageOf<RecommendationRow>>(service => service.ListAsync(office.PartnershipId, new RecommendationFilter(), theirs, office.Clock.Today))).Total.ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task List_FilteredAndPaged_CountsAndOrders(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync();
        await office.AddIssuedAsync(review, "Publish the plan", new DateOnly(2026, 10, 14), "Fenmoor");
        await office.AddIssuedAsync(review, "Publish the PLAN again", null, "Coastwold");
        await office.AddDraftAsync(review, "Align the rules", "Fenmoor");
        var viewer = await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.Councillor));
        var today = new DateOnly(2026, 10, 15);

        async Task<string> ReferencesAsync(RecommendationFilter filter)
        {
            var page = await office.WithAsync<RecommendationListService, PageOf<RecommendationRow>>(service => service.ListAsync(office.PartnershipId, filter, viewer, today));
            return $"{string.Join(' ', page.Rows.Select(r => r.Recommendation.Reference))} of {page.Total}";
        }

        (await ReferencesAsync(new())).ShouldBe("REC-1 REC-2 REC-3 of 3");
        (await ReferencesAsync(new() { Status = RecommendationStatus.Draft })).ShouldBe("REC-3 of 1");
        (await ReferencesAsync(new() { OrganisationId = office.Organisations["Coastwold"] })).ShouldBe("REC-2 of 1");
        (await ReferencesAsync(new() { Words = "plan" })).ShouldBe("REC-1 REC-2 of 2");
        (await ReferencesAsync(new() { Overdue = true })).ShouldBe("REC-1 of 1");
        (await ReferencesAsync(new() { Stale = true })).ShouldBe(" of 0");
        (await ReferencesAsync(new() { ReviewNumber = 2 })).ShouldBe(" of 0");
        (await ReferencesAsync(new() { Order = RecommendationOrder.Newest, PageSize = 2, Page = 2 })).ShouldBe("REC-1 of 3");
        (await ReferencesAsync(new() { Order = RecommendationOrder.Review })).ShouldBe("REC-1 REC-2 REC-3 of 3");
        (await ReferencesAsync(new() { Order = RecommendationOrder.RespondBy })).ShouldBe("REC-1 REC-2 REC-3 of 3");
    }

    [Theory, BothDatabases]
    public async Task Move_Drafts_NumbersTheReviewsListAnew(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync(published: false);
        await office.AddDraftAsync(review, "First", "Fenmoor");
        var second = await office.AddDraftAsync(review, "Second", "Fenmoor");

        await office.WithAsync<RecommendationService>(service => service.MoveAsync(second.Id, earlier: true, office.Program));

        var rows = await office.WithAsync<RecommendationListService, IReadOnlyList<RecommendationRow>>(service => service.OfReviewAsync(review, Viewer.Program, office.Clock.Today));
        rows.Select(r => r.Recommendation.Text).ShouldBe(["Second", "First"]);
    }
}
