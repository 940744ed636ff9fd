using Concordat.Application.Publication;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Shouldly;
using Xunit;
using Concordat.TestKit;

namespace Concordat.Application.Tests.Publication;

public class ReportMaterialTests
{
    private const string Secret = "My own manager told me not to speak to this panel at all.";

    [Theory, BothDatabases]
    public async Task Publish_FullReview_PrintsWhatTheReviewHoldsAndNothingInConfidence(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await FillAsync(office);
        await office.WriteAsync();

        var document = ReportBuilder.Public(await office.DraftAsync(), new CouncilWords());
        var text = string.Join('\n', document.Lines());

        text.ShouldContain("To look into shared services.");
        text.ShouldContain("Cllr O’Brien, Fenmoor Borough Council | Independent | Chair");
        text.ShouldContain("The same slides were shown three times.");
        text.ShouldContain("F-1: Officers repeat themselves.");
        text.ShouldContain("Minority report by Cllr Dissent, 14 October 2026");
        text.ShouldContain("One team");
        text.ShouldContain("It is nearly there.");
        text.ShouldContain("Staff are wary of speaking.");
        text.ShouldNotContain(Secret);
        text.ShouldNotContain("Staff session");
        // What the panel noted is nobody's testimony.
        var evidence = document.Sections.Single(section => section.Kind == ReportHeading.EvidenceHeard);
        evidence.Blocks[0].Table!.Rows[0].ShouldBe(["First session", "3 September 2026", "", "Siân O’Brien, Assistant director"]);
        evidence.Blocks.Select(block => block.Text).ShouldContain("First session: what the panel noted");
        text.ShouldContain("Best use of officer time.");
        var material = (await office.DraftAsync()).Material;
        material.NeverChecked.Select(one => (one.Witness, one.Points)).ShouldBe([("Siân O’Brien", 1)]);
        material.NeverCheckedInConfidence.ShouldBe(1);
        ReportChecks.ReasonsItCannotBePublished(await office.DraftAsync(), await office.ReviewAsync()).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Check_SectionRepeatsWhatWasSaidInConfidence_StopsPublishing(DatabaseKind kind)
    {
        await using var office = await ReportOffice.CreateAsync(kind);
        await FillAsync(office);
        await office.WriteAsync();
        await office.WriteSectionAsync(ReportHeading.Background, $"One of them said:\n{Secret.ToUpperInvariant()}");

        ReportChecks.ReasonsItCannotBePublished(await office.DraftAsync(), await office.ReviewAsync()).ShouldHaveSingleItem().Text
            .ShouldBe("The section “Background” repeats what was said in confidence word for word. Use the wording released under the witness’s pseudonym.");
    }

    private static async Task FillAsync(ReportOffice office)
    {
        await using var context = office.Database.NewContext();
        var session = EvidenceSession.Record(Guid.CreateVersion7(), office.ReviewId, 1, new SessionDetails("First session", new DateOnly(2026, 9, 3)), new DateOnly(2026, 10, 14));
        var closed = EvidenceSession.Record(Guid.CreateVersion7(), office.ReviewId, 2, new SessionDetails("Staff session", new DateOnly(2026, 9, 10)), new DateOnly(2026, 10, 14));
        closed.HoldInConfidence();
        var witness = Witness.Record(Guid.CreateVersion7(), session, 1, new WitnessDetails("Siân O’Brien", "Assistant director"));
        var staff = Witness.RecordInConfidence(Guid.CreateVersion7(), closed, 1, "Officer", 6, "Officer A");
        var point = KeyPoint.Record(Guid.CreateVersion7(), witness, "The same slides were shown three times.", null, 1);
        var secret = KeyPoint.Record(Guid.CreateVersion7(), staff, Secret, null, 1);
        secret.Release("Staff are wary of speaking.");
        var area = ReviewArea.Add(Guid.CreateVersion7(), office.ReviewId, 1, "One team", false, null);
        area.Conclude("It is nearly there.", new DateOnly(2026, 10, 1));
        var draftArea = ReviewArea.Add(Guid.CreateVersion7(), office.ReviewId, 2, "Finance", false, null);
        var finding = Finding.Write(Guid.CreateVersion7(), office.ReviewId, 1, 1, "Officers repeat themselves.", area.Id);
        finding.RestOn(FindingEvidenceKind.KeyPoint, point.Id);
        context.AddRange(
            PanelNote.Record(Guid.CreateVersion7(), office.ReviewId, session, "Themes", "Best use of officer time.", 1),
            session, closed, witness, staff, point, secret, area, draftArea, finding,
            TermsOfReferenceVersion.Keep(Guid.CreateVersion7(), office.ReviewId, 1, "To look into shared services.", null, null, office.Program.At, null),
            ReviewMember.Add(Guid.CreateVersion7(), office.ReviewId, 1, new ReviewMemberDetails("Cllr O’Brien", MemberRole.Chair, Group: "Independent", OrganisationId: office.Fenmoor)),
            MinorityReport.Submit(Guid.CreateVersion7(), office.ReviewId, ["Cllr Dissent"], "It costs too much.", new DateOnly(2026, 10, 14)));
        await context.SaveAsync(office.Program, "Filled", new AuditSubject("review", office.ReviewId, office.PartnershipId));
    }
}
