using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Reviews;

public class EvidenceServiceTests
{
    [Theory, BothDatabases]
    public async Task RecordPoints_PastedWithBulletsAndIndents_KeepsOrderAndNesting(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var session = await office.SessionAsync(officer);
        var witness = await office.Witnesses.RecordAsync(session, new WitnessDetails("Brigid O’Brien", "Head of Housing, Bath & North East Somerset"), officer);

        await office.Points.RecordAsync(witness, PastedPoints.Read("- Trust has grown\n\n  – between teams\n  – between councils\n• ICT is still a barrier <script>alert(1)</script>"), null, null, officer);
        await office.NextRequestAsync();
        var view = await office.Sessions.FindAsync(office.Review, session, officer.By);

        var lines = view.ShouldNotBeNull().Witnesses.ShouldHaveSingleItem().Points;
        lines.Select(l => (l.Depth, l.Point.Text)).ShouldBe([(0, "Trust has grown"), (1, "between teams"), (1, "between councils"), (0, "ICT is still a barrier <script>alert(1)</script>")]);
        lines.ShouldAllBe(l => l.Point.SaidOn == new DateOnly(2026, 10, 3));
    }

    [Theory, BothDatabases]
    public async Task RecordPoint_Of200000Characters_IsKeptWhole(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.Witnesses.RecordAsync(await office.SessionAsync(officer), new WitnessDetails("Brigid O’Brien"), officer);
        var text = string.Concat(Enumerable.Repeat("Æther 0123", 20_000));

        await office.Points.RecordAsync(witness, text, null, null, officer);
        await office.NextRequestAsync();

        (await office.Context.Set<KeyPoint>().SingleAsync()).Text.ShouldBe(text);
    }

    [Theory, BothDatabases]
    public async Task ChangePoint_ChangedByAnotherFirst_IsRefused(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.Witnesses.RecordAsync(await office.SessionAsync(officer), new WitnessDetails("Brigid O’Brien"), officer);
        await office.Points.RecordAsync(witness, "Trust has grown", null, null, officer);
        var point = await office.Context.Set<KeyPoint>().AsNoTracking().SingleAsync();
        await office.Points.ChangeAsync(point.Id, point.Version, "Trust has grown slowly", null, officer);
        await office.NextRequestAsync();

        await Should.ThrowAsync<ChangedByAnotherException>(() => office.Points.ChangeAsync(point.Id, point.Version, "Trust has not grown", null, officer));

        (await office.Context.Set<KeyPoint>().AsNoTracking().SingleAsync()).Text.ShouldBe("Trust has grown slowly");
    }

    [Theory, BothDatabases]
    public async Task Record_ByARoleThatMayNot_IsRefused(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        foreach (var role in Enum.GetValues<PartnershipRole>().Except([PartnershipRole.ScrutinyOfficer, PartnershipRole.MonitoringOfficer]))
        {
            var by = await office.ActingAsync(role, role.ToString());
            await Should.ThrowAsync<RefusedException>(() => office.SessionAsync(by), role.ToString());
        }

        (await office.Context.Set<EvidenceSession>().CountAsync()).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task SetTopThree_TwoPlacesForOnePoint_IsRefusedAndKeepsTheOld(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.Witnesses.RecordAsync(await office.SessionAsync(officer), new WitnessDetails("Brigid O’Brien"), officer);
        await office.Points.RecordAsync(witness, PastedPoints.Read("One\nTwo\nThree\nFour"), null, null, officer);
        var ids = (await office.Context.Set<KeyPoint>().OrderBy(p => p.Order).ToListAsync()).ConvertAll(p => (Guid?)p.Id);

        await office.Points.SetTopThreeAsync(witness, [ids[3], ids[0], null], officer);
        await Should.ThrowAsync<RefusedException>(() => office.Points.SetTopThreeAsync(witness, [ids[1], ids[1], null], officer));
        await office.NextRequestAsync();

        (await office.Context.Set<KeyPoint>().OrderBy(p => p.Order).Select(p => p.TopThreeRank).ToListAsync()).ShouldBe([2, null, null, 1]);
    }

    [Theory, BothDatabases]
    public async Task PutDocument_NamedAsOneThingAndBeingAnother_IsKnownByItsBytes(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);

        await office.Documents.PutAsync(office.Review.Id, new PutDocument("Minutes", null, null, DocumentClassification.Internal, @"C:\papers\minutes.html", "%PDF-1.7 and so on"u8.ToArray()), officer);
        await office.NextRequestAsync();
        var document = (await office.Documents.ListAsync(office.Review, officer.By)).ShouldHaveSingleItem();

        document.ContentType.ShouldBe("application/pdf");
        document.FileName.ShouldBe("minutes.html");
    }

    [Fact]
    public void ReasonsItCannotBeTaken_FileOver50Mb_SaysHowToGoOn() =>
        EvidenceFileService.ReasonsItCannotBeTaken("paper.pdf", (50L * 1024 * 1024) + 1).ShouldHaveSingleItem().Text.ShouldBe("The file is larger than 50 MB. Save it in a smaller form, or split it, and try again.");
}
