using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Reviews;

public class DraftAcceptanceTests
{
    private static readonly ReviewSetUp SetUp = new() { Title = "Panel on shared services", ConvenedByOffice = "Portfolio Holder for Transformation" };

    [Theory, BothDatabases]
    public async Task Accept_PaperOfEveryKind_MakesAllInOneEntryEachWithItsLine(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var id = await KeepAsync(office, officer, confidential: false);
        var draft = await office.Context.Set<DraftReview>().AsNoTracking().SingleAsync();

        var review = await Acceptance(office).AcceptAsync(new AcceptDraft(id, draft.Version, SetUp, null), officer);
        await office.NextRequestAsync();

        var context = office.Context;
        review.Status.ShouldBe(ReviewStatus.TakingEvidence);
        (await context.Set<EvidenceSession>().SingleAsync()).SourceLine.ShouldBe(1);
        (await context.Set<Witness>().Select(w => w.Name).OrderBy(n => n).ToListAsync()).ShouldBe(["Brigid O’Brien", "Staff"]);
        var points = await context.Set<KeyPoint>().OrderBy(p => p.Order).ToListAsync();
        points.Select(p => (p.Text, p.SourceLine)).ShouldBe([("Trust has grown", 3), ("between teams", 4), ("The rota is unfair to heron keepers", 6)]);
        points[1].ParentId.ShouldBe(points[0].Id);
        points.ShouldAllBe(p => p.SourceFileId == draft.FileId && p.SaidOn == new DateOnly(2026, 10, 3));
        (await context.Set<PanelNote>().Where(n => n.SessionId != null).SingleAsync()).Heading.ShouldBe("Emerging themes");
        var area = await context.Set<ReviewArea>().SingleAsync();
        var recommendation = await context.Set<Recommendation>().Include(r => r.Addressees).SingleAsync(r => r.ParentId == null);
        recommendation.ShouldSatisfyAllConditions(r => r.AreaId.ShouldBe(area.Id), r => r.SourceLine.ShouldBe(12), r => r.Who.ShouldBe("Moonbase Council"), r => r.PrintedNumber.ShouldBe("1"));
        (await context.Set<RecommendationAction>().SingleAsync()).ShouldSatisfyAllConditions(a => a.RecommendationId.ShouldBe(recommendation.Id), a => a.PrintedStatus.ShouldBe("In progress"), a => a.DeliveryPlanReferences.ShouldBe(["MT15"]));
        (await context.Set<TermsOfReferenceVersion>().OrderBy(t => t.Number).Select(t => t.Text).ToListAsync()).ShouldBe(["(a) meet weekly", "(a) meet fortnightly"]);
        var done = await context.Set<DraftReview>().SingleAsync();
        done.ShouldSatisfyAllConditions(d => d.Status.ShouldBe(DraftReviewStatus.Accepted), d => d.ReviewId.ShouldBe(review.Id), d => d.Outline.Items.ShouldBeEmpty(), d => d.Paper.ShouldBeEmpty());
        (await context.AuditEntries.CountAsync(e => e.Action == "Accepted draft review")).ShouldBe(1);
        (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Accept_CoverReportAndAreaWithTheSameNumber_HangsTheActionOnItsOwnAreas(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        DraftItem[] items =
        [
            new() { Kind = DraftItemKind.Recommendation, Text = "Agree the report", Number = "1", Line = 1 },
            new() { Kind = DraftItemKind.Area, Text = "Governance", Line = 2 },
            new() { Kind = DraftItemKind.Action, Text = "Align the constitutions", Area = "Governance", RecommendationNumber = "1", Line = 3 },
            new() { Kind = DraftItemKind.Recommendation, Text = "Align the constitutions", Area = "Governance", Number = "1", Line = 4 },
        ];
        var outline = new DraftOutline(items.Select((item, at) => item with { Id = at + 1 }));
        var id = await Drafts(office).KeepAsync(office.PartnershipId, new ReadPaper("report.txt", "The report"u8.ToArray(), "Report", ReviewKind.WorkingGroup, outline, [new DraftPaperLine(1, null, "Agree the report")]), officer);
        var draft = await office.Context.Set<DraftReview>().AsNoTracking().SingleAsync();

        await Acceptance(office).AcceptAsync(new AcceptDraft(id, draft.Version, SetUp, null), officer);
        await office.NextRequestAsync();

        var action = await office.Context.Set<RecommendationAction>().SingleAsync();
        (await office.Context.Set<Recommendation>().SingleAsync(r => r.Id == action.RecommendationId)).SourceLine.ShouldBe(4);
    }

    [Theory, BothDatabases]
    public async Task Accept_WitnessInConfidence_LeavesNoNameOrWordInTheOpen(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var another = await office.ActingAsync(PartnershipRole.ScrutinyOfficer, "Another officer");
        var id = await KeepAsync(office, officer, confidential: true);
        var draft = await office.Context.Set<DraftReview>().AsNoTracking().SingleAsync();
        (await Drafts(office).FindAsync(office.PartnershipId, id, another.By)).ShouldBeNull();
        (await Drafts(office).ListAsync(office.PartnershipId, another.By)).ShouldBeEmpty();
        (await office.Files.OpenAsync(office.PartnershipId, draft.FileId, another.By)).ShouldBeNull();
        (await office.Files.OpenAsync(office.PartnershipId, draft.FileId, officer.By)).ShouldNotBeNull();

        await Should.ThrowAsync<RefusedException>(() => Acceptance(office).AcceptAsync(new AcceptDraft(id, draft.Version, SetUp, null), officer));
        await office.NextRequestAsync();
        await Acceptance(office).AcceptAsync(new AcceptDraft(id, draft.Version, SetUp, EvidenceOffice.EraseOn), officer);
        await office.NextRequestAsync();

        var context = office.Context;
        (await context.Set<KeyPoint>().VisibleTo(another.By, office.PartnershipId, context).CountAsync()).ShouldBe(2);
        (await context.Set<KeyPoint>().VisibleTo(officer.By, office.PartnershipId, context).CountAsync()).ShouldBe(3);
        (await context.Set<Witness>().SingleAsync(w => w.InConfidence)).ShouldSatisfyAllConditions(w => w.Name.ShouldBeNull(), w => w.Pseudonym.ShouldBe("Witness 1"));
        (await context.AuditEntries.ToListAsync()).ShouldAllBe(e => !e.Content!.Contains("Staff") && !e.Content.Contains("heron"));
        (await office.Files.OpenAsync(office.PartnershipId, draft.FileId, another.By)).ShouldBeNull();
        (await office.Files.OpenAsync(office.PartnershipId, draft.FileId, officer.By)).ShouldNotBeNull();
    }

    [Theory, BothDatabases]
    public async Task Keep_SameFileTwice_IsRefusedAndKeptOnce(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var id = await KeepAsync(office, officer, confidential: false);

        await Should.ThrowAsync<RefusedException>(() => KeepAsync(office, officer, confidential: false));
        (await Drafts(office).ReadBeforeAsync(office.PartnershipId, "The paper"u8.ToArray(), officer.By))!.Id.ShouldBe(id);
        await office.NextRequestAsync();
        await Drafts(office).DiscardAsync(id, 1, officer);
        await office.NextRequestAsync();

        (await KeepAsync(office, officer, confidential: false)).ShouldNotBe(id);
    }

    [Theory, BothDatabases]
    public async Task Accept_WhatCannotBe_ChangesNothing(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var id = await KeepAsync(office, officer, confidential: false);
        await Drafts(office).CorrectAsync(id, 1, outline => outline.LeaveOut(2, true), officer);
        await Drafts(office).CorrectAsync(id, 2, outline => outline.Retype(2, DraftItemKind.Point), officer);
        await office.NextRequestAsync();

        var refusal = await Should.ThrowAsync<RefusedException>(() => Acceptance(office).AcceptAsync(new AcceptDraft(id, 3, SetUp with { Title = "" }, null), officer));
        await office.NextRequestAsync();

        refusal.Reasons.Count.ShouldBeGreaterThan(1);
        (await office.Context.Reviews.CountAsync()).ShouldBe(1);
        (await office.Context.Set<DraftReview>().SingleAsync()).Status.ShouldBe(DraftReviewStatus.Open);
        await Should.ThrowAsync<ChangedByAnotherException>(() => Drafts(office).CorrectAsync(id, 1, outline => outline.MoveDown(1), officer));
    }

    private static DraftReviewService Drafts(EvidenceOffice office) => new(office.Context, office.Files);

    private static DraftAcceptanceService Acceptance(EvidenceOffice office) => new(office.Context, Drafts(office), office.Confidence);

    private static Task<Guid> KeepAsync(EvidenceOffice office, ActionContext by, bool confidential)
    {
        DraftItem[] items =
        [
            new() { Kind = DraftItemKind.Session, Text = "First session", Date = new DateOnly(2026, 10, 3), Line = 1 },
            new() { Kind = DraftItemKind.Witness, Text = "Brigid O’Brien", Role = "Head of Housing", Line = 2 },
            new() { Kind = DraftItemKind.Point, Text = "Trust has grown", Line = 3 },
            new() { Kind = DraftItemKind.Point, Text = "between teams", Depth = 1, Line = 4 },
            new() { Kind = DraftItemKind.Witness, Text = "Staff", Line = 5, InConfidence = confidential },
            new() { Kind = DraftItemKind.Point, Text = "The rota is unfair to heron keepers", Line = 6 },
            new() { Kind = DraftItemKind.PanelList, Text = "Emerging themes", Line = 7 },
            new() { Kind = DraftItemKind.PanelNote, Text = "Pace", Line = 8 },
            new() { Kind = DraftItemKind.Area, Text = "Governance", Note = "One way to decide", Line = 9 },
            new() { Kind = DraftItemKind.Completed, Text = "A joint board", Area = "Governance", Line = 10 },
            new() { Kind = DraftItemKind.Action, Text = "Align the constitutions", Area = "Governance", Status = "In progress", References = ["MT15"], RecommendationNumber = "1", Line = 11 },
            new() { Kind = DraftItemKind.Recommendation, Text = "Align the constitutions", Area = "Governance", Number = "1", AddressedTo = ["Moonbase Council"], Line = 12 },
            new() { Kind = DraftItemKind.RecommendationPart, Text = "within a year", Number = "a)", Line = 13 },
            new() { Kind = DraftItemKind.StruckClause, Text = "meet weekly", Number = "(a)", Line = 14 },
            new() { Kind = DraftItemKind.Clause, Text = "meet fortnightly", Number = "(a)", Line = 15 },
            new() { Kind = DraftItemKind.Unplaced, Text = "} 3 linked themes", Line = 16 },
        ];
        var outline = new DraftOutline(items.Select((item, at) => item with { Id = at + 1 }));
        return Drafts(office).KeepAsync(office.PartnershipId, new ReadPaper("notes.txt", "The paper"u8.ToArray(), "Panel notes", ReviewKind.ScrutinyPanel, outline, [new DraftPaperLine(1, null, "First session")]), by);
    }
}
