using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Reviews;

/// <summary>An exempt recommendation is seen by those who see exempt matter, and by those who answer for an organisation it is made to.</summary>
public sealed class ExemptRecommendationTests
{
    [Theory]
    [BothDatabases(PartnershipRole.PartnershipOfficer, "Fenmoor", true)]
    [BothDatabases(PartnershipRole.PartnershipOfficer, "Coastwold", false)]
    [BothDatabases(PartnershipRole.Partner, "Tidewater", true)]
    [BothDatabases(PartnershipRole.Partner, "Coastwold", false)]
    [BothDatabases(PartnershipRole.ScrutinyOfficer, "Coastwold", true)]
    [BothDatabases(PartnershipRole.MonitoringOfficer, "Coastwold", true)]
    [BothDatabases(PartnershipRole.Section151Officer, "Coastwold", true)]
    [BothDatabases(PartnershipRole.Councillor, "Coastwold", true)]
    [BothDatabases(PartnershipRole.Auditor, null, true)]
    [BothDatabases(PartnershipRole.Officer, "Fenmoor", false)]
    [BothDatabases(PartnershipRole.FinanceOfficer, "Fenmoor", false)]
    [BothDatabases(PartnershipRole.HrOfficer, "Fenmoor", false)]
    [BothDatabases(PartnershipRole.Administrator, "Fenmoor", false)]
    [BothDatabases(PartnershipRole.PeerReviewer, null, false)]
    public async Task See_ByRole_OnlyThoseWithTheRightAndThoseItIsMadeTo(DatabaseKind kind, PartnershipRole role, string? organisation, bool sees)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var exempt = await AddExemptAsync(office, "Fenmoor", "Tidewater");
        await office.AddActionAsync(await office.StoredAsync<Review>(exempt.ReviewId), "Ask the bidder", exempt, "Fenmoor");
        var viewer = await office.ViewerAsync(await office.AddPersonAsync(role, organisation));

        (await office.WithAsync<RecommendationViewService, RecommendationView?>(s => s.FindAsync(office.PartnershipId, exempt.Number, viewer, office.Clock.Today)) is not null).ShouldBe(sees);
        (await office.WithAsync<RecommendationListService, PageOf<RecommendationRow>>(s => s.ListAsync(office.PartnershipId, new RecommendationFilter(), viewer, office.Clock.Today))).Total.ShouldBe(sees ? 1 : 0);
        (await office.WithAsync<ActionListService, PageOf<ActionRow>>(s => s.ListAsync(office.PartnershipId, new ActionFilter(), viewer, office.Clock.Today))).Total.ShouldBe(sees ? 1 : 0);
        var rows = await office.WithAsync<TrackerService, IReadOnlyList<TrackerRow>>(s => s.ExportAsync(office.PartnershipId, viewer));
        rows.Select(r => r.Exempt).Distinct().ShouldBe(sees ? ["Exempt under paragraph 3: not for publication"] : []);
    }

    [Theory]
    [BothDatabases(PartnershipRole.Partner, "Tidewater")]
    [BothDatabases(PartnershipRole.PartnershipOfficer, "Fenmoor")]
    public async Task Respond_ToAnExemptRecommendationMadeToThem_IsRecordedAndShownInItsHistory(DatabaseKind kind, PartnershipRole role, string organisation)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var exempt = await AddExemptAsync(office, "Fenmoor", "Tidewater");
        var acting = await office.ActingAsync(await office.AddPersonAsync(role, organisation));
        var waiting = await office.WithAsync<MyWorkService, IReadOnlyList<WaitingItem>>(s => s.WaitingForAsync(acting.By, office.Clock.Today));
        waiting.Single().Title.ShouldContain(exempt.Reference);

        await office.WithAsync<ResponseService>(s => s.RespondAsync(
            new RespondToRecommendation(exempt.Id, office.AddresseeOf(exempt, organisation).Id, 0, ResponseDecision.Accepted, "We agree.", "Leader O'Brien"), acting));

        var seen = (await office.WithAsync<RecommendationViewService, RecommendationView?>(s => s.FindAsync(office.PartnershipId, exempt.Number, acting.By, office.Clock.Today)))!;
        seen.RollUp.Value.Words.ShouldContain("Accepted by 1");
        seen.History.Select(h => h.What).ShouldContain("Responded to recommendation");
    }

    [Theory, BothDatabases]
    public async Task See_ADraftMadeToThem_StaysUnseenUntilItIsIssued(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var draft = await office.AddDraftAsync(await office.AddReviewAsync(), "Pay the bidder", "Tidewater");
        await office.WithAsync<RecommendationService>(s => s.MarkExemptAsync(draft.Id, draft.Version, true, 3, "It names a bidder.", office.Program));
        var viewer = await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.Partner, "Tidewater"));

        (await office.WithAsync<RecommendationViewService, RecommendationView?>(s => s.FindAsync(office.PartnershipId, draft.Number, viewer, office.Clock.Today))).ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task ImportTracker_WithExemptAndKeptRows_KeepsEachInItsOwnHistory(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var open = await office.AddIssuedAsync(await office.AddReviewAsync(), "Open words", null, "Fenmoor");
        var exempt = await AddExemptAsync(office, "Fenmoor");
        var kept = await office.AddIssuedAsync(await office.AddReviewAsync("Fenmoor", published: false, kept: true), "Kept words", null, "Fenmoor");
        var acting = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer));
        var rows = (await office.WithAsync<TrackerService, IReadOnlyList<TrackerRow>>(s => s.ExportAsync(office.PartnershipId, acting.By)))
            .Select(r => r with { Response = "Accepted", Words = $"Secret answer to {r.Reference}", RespondedBy = "Leader", Action = $"Secret action for {r.Reference}" }).ToList();

        (await office.WithAsync<TrackerImportService, int>(s => s.ImportAsync(office.PartnershipId, rows, acting))).ShouldBe(6);

        var entries = await office.WithAsync<ConcordatContext, List<AuditEntry>>(c => c.AuditEntries.Where(e => e.Action == "Imported tracker").ToListAsync());
        entries.Where(e => e.SubjectId == open.Id).Select(e => e.Scope).ShouldBe([AuditScope.Partnership]);
        entries.Where(e => e.SubjectId == exempt.Id).Select(e => e.Scope).ShouldBe([AuditScope.ExemptMatter]);
        entries.Where(e => e.SubjectId == kept.Id).Select(e => (e.Scope, e.ScopeId)).ShouldBe([(AuditScope.Organisation, office.Organisations["Fenmoor"])]);
        foreach (var (secret, scope) in new[] { (exempt, AuditScope.ExemptMatter), (kept, AuditScope.Organisation) })
            entries.Where(e => e.Content!.Contains($"to {secret.Reference}", StringComparison.Ordinal) || e.Content.Contains($"for {secret.Reference}", StringComparison.Ordinal)).Select(e => e.Scope).Distinct().ShouldBe([scope]);
        var administrator = await office.ViewerAsync(await office.AddPersonAsync(PartnershipRole.Administrator, "Coastwold"));
        var trail = await office.WithAsync<HistoryService, HistoryPage>(s => s.TrailAsync(administrator, office.PartnershipId, new HistoryFilter(null, "Imported tracker", null, null)));
        var read = string.Join('\n', trail.Entries.SelectMany(e => e.Changes).Select(c => $"{c.Before} {c.After}"));
        read.ShouldContain($"Secret answer to {open.Reference}");
        read.ShouldNotContain($"Secret answer to {exempt.Reference}");
        read.ShouldNotContain($"Secret action for {kept.Reference}");
        (await office.WithAsync<AuditTrailService, IReadOnlyList<string>>(s => s.FaultsAsync())).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task ImportDrafts_OfAKeptReview_IsReadByItsCouncilAlone(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var kept = await office.AddReviewAsync("Fenmoor", published: false, kept: true);
        var acting = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer));
        var row = new ImportedRow(2, new Dictionary<string, string> { [RecommendationColumns.Review] = kept.Reference, [RecommendationColumns.Text] = "Kept words", [RecommendationColumns.MadeTo] = "Fenmoor" });

        await office.WithAsync<RecommendationImportService>(s => s.ImportAsync(office.PartnershipId, [row], acting));

        var entry = await office.WithAsync<ConcordatContext, AuditEntry>(c => c.AuditEntries.SingleAsync(e => e.Action == "Imported recommendations"));
        (entry.Scope, entry.ScopeId, entry.SubjectKind).ShouldBe((AuditScope.Organisation, office.Organisations["Fenmoor"], "recommendation"));
    }

    private static async Task<Recommendation> AddExemptAsync(WebOffice office, params string[] to)
    {
        var issued = await office.AddIssuedAsync(await office.AddReviewAsync(), "Pay what the bidder asks", null, to);
        await office.WithAsync<RecommendationService>(s => s.MarkExemptAsync(issued.Id, issued.Version, true, 3, "It names a bidder.", office.Program));
        return await office.StoredAsync<Recommendation>(issued.Id);
    }
}
