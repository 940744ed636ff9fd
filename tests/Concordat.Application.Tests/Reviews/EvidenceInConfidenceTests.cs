using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
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

public class EvidenceInConfidenceTests
{
    private const string Who = "Siobhan O’Hanrahan-Wethersfield";
    private const string Said = "Nobody asked the heron keepers before the rota changed.";

    [Theory, BothDatabases]
    public async Task Find_ByAnybodyNotNamed_IsAsIfItWereNotThere(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer, "The officer");
        var witness = await office.SecretAsync(officer);
        var point = await office.Context.Set<KeyPoint>().AsNoTracking().SingleAsync();

        foreach (var role in Enum.GetValues<PartnershipRole>())
        {
            var other = (await office.ActingAsync(role, $"Another {role}")).By;
            await office.NextRequestAsync();
            (await office.Witnesses.FindAsync(office.Review.Id, witness, other)).ShouldBeNull(role.ToString());
            (await office.Access.FindAsync<KeyPoint>(point.Id, other)).ShouldBeNull(role.ToString());
            (await office.Context.Set<KeyPoint>().VisibleTo(other, office.PartnershipId, office.Context).CountAsync()).ShouldBe(0, role.ToString());
            (await office.Context.Set<Witness>().VisibleTo(other, office.PartnershipId, office.Context).CountAsync()).ShouldBe(0, role.ToString());
            (await office.Sessions.ListAsync(office.Review, other)).ShouldAllBe(s => s.Witnesses == 0 && s.Points == 0);
            (await office.Identities.FindAsync(witness, other)).ShouldBeNull(role.ToString());
            (await office.Identities.LogAsync(office.Review, other)).ShouldBeEmpty(role.ToString());
            await Should.ThrowAsync<RefusedException>(() => office.Identities.ReadAsync(witness, "I should like to know", new ActionContext(other, EvidenceOffice.Now)), role.ToString());
            await Should.ThrowAsync<RefusedException>(() => office.Points.ChangeAsync(point.Id, point.Version, "Changed", null, new ActionContext(other, EvidenceOffice.Now)), role.ToString());
            await Should.ThrowAsync<RefusedException>(() => office.Checks.SendAsync(witness, new ActionContext(other, EvidenceOffice.Now)), role.ToString());
        }

        (await office.Context.Set<KeyPoint>().VisibleTo(Viewer.Program, office.PartnershipId, office.Context).CountAsync()).ShouldBe(0);
        (await office.Context.Set<KeyPoint>().VisibleTo(Viewer.Public, office.PartnershipId, office.Context).CountAsync()).ShouldBe(0);
        (await office.Context.Set<KeyPoint>().VisibleTo(officer.By, office.PartnershipId, office.Context).CountAsync()).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task AuditTrail_OfEvidenceInConfidence_HoldsNeitherNameNorWords(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        await office.SecretAsync(officer, Who, Said);

        var entries = await office.Context.AuditEntries.AsNoTracking().ToListAsync();

        entries.ShouldAllBe(e => !e.Content!.Contains("Hanrahan") && !e.Content.Contains("heron"));
        entries.Single(e => e.Action == "Recorded witness in confidence").ShouldSatisfyAllConditions(e => e.Scope.ShouldBe(AuditScope.ReviewInConfidence), e => e.ScopeId.ShouldBe(office.Review.Id));
        entries.Single(e => e.Action == "Recorded key point").Scope.ShouldBe(AuditScope.ReviewInConfidence);
    }

    [Theory, BothDatabases]
    public async Task Database_WithoutTheKeyFile_DoesNotHoldTheName(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.SecretAsync(officer, Who, Said);

        var identity = await office.Context.Set<ConfidentialIdentity>().AsNoTracking().SingleAsync();
        var other = SecretBox.Open(Path.Combine(office.Database.Folder, "other-keys"));

        (await office.Context.Set<Witness>().AsNoTracking().SingleAsync()).ShouldSatisfyAllConditions(w => w.Name.ShouldBeNull(), w => w.Pseudonym.ShouldBe("Witness 1"));
        Convert.FromBase64String(identity.Closed!).ShouldNotBe(System.Text.Encoding.UTF8.GetBytes(Who));
        await Should.ThrowAsync<RefusedException>(() => new IdentityService(office.Context, office.Access, other).ReadAsync(witness, "To check the minutes", officer));
    }

    [Theory, BothDatabases]
    public async Task MarkWitness_AfterItWasRecordedOpenly_TakesTheNameOutOfRecordAndHistory(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var session = await office.SessionAsync(officer);
        var open = await office.Witnesses.RecordAsync(session, new WitnessDetails("Ngaio Marchbanks"), officer);
        await office.Points.RecordAsync(open, "Spoken openly", null, null, officer);
        var witness = await office.Witnesses.RecordAsync(session, new WitnessDetails(Who), officer);
        await office.Points.RecordAsync(witness, PastedPoints.Read($"{Said}\nAnother thing"), null, null, officer);
        var point = await office.Context.Set<KeyPoint>().AsNoTracking().FirstAsync(p => p.Text == Said);
        await office.Points.ChangeAsync(point.Id, 1, Said + " Truly.", null, officer);
        await new AttendanceService(office.Context, office.Access).RecordAsync(session, new AttendanceDetails(Who, AttendanceCapacity.Witness), officer);
        await office.NextRequestAsync();

        await office.Confidence.MarkWitnessAsync(witness, 1, EvidenceOffice.EraseOn, officer);
        await office.NextRequestAsync();

        var another = (await office.ActingAsync(PartnershipRole.ScrutinyOfficer, "Another officer")).By;
        var seen = (await office.Sessions.FindAsync(office.Review, session, another)).ShouldNotBeNull();
        seen.Witnesses.ShouldHaveSingleItem().Witness.Name.ShouldBe("Ngaio Marchbanks");
        seen.Attendances.ShouldBeEmpty();
        var trail = await office.Context.AuditEntries.AsNoTracking().ToListAsync();
        trail.ShouldAllBe(e => e.Content == null || (!e.Content.Contains("Hanrahan") && !e.Content.Contains("heron")));
        trail.ShouldContain(e => e.Content != null && e.Content.Contains("Marchbanks"));
        (await new AuditTrailService(office.Context).FaultsAsync()).ShouldBeEmpty();
        (await office.Identities.ReadAsync(witness, "To send the witness check", officer)).ShouldBe(Who);
    }

    [Theory, BothDatabases]
    public async Task ReadIdentity_ByAReader_IsLoggedWithItsReasonBeforeItIsShown(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.SecretAsync(officer);

        await Should.ThrowAsync<RefusedException>(() => office.Identities.ReadAsync(witness, " \u200b ", officer));
        (await office.Identities.LogAsync(office.Review, officer.By)).ShouldBeEmpty();
        (await office.Identities.ReadAsync(witness, "A safeguarding concern", officer)).ShouldBe(Who);

        (await office.Identities.LogAsync(office.Review, officer.By)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(l => l.Reason.ShouldBe("A safeguarding concern"), l => l.Pseudonym.ShouldBe("Witness 1"));
        (await office.Context.AuditEntries.AsNoTracking().SingleAsync(e => e.Action == "Read an identity")).Content!.ShouldContain("A safeguarding concern");
    }

    [Theory, BothDatabases]
    public async Task NameReader_ACouncillor_ReadsStatementsAndNoIdentity(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.SecretAsync(officer);
        var councillor = await office.ActingAsync(PartnershipRole.Councillor, "Cllr Achterberg");

        await office.Readers.NameAsync(office.Review.Id, councillor.By.PersonId!.Value, officer);
        await office.NextRequestAsync();

        (await office.Context.Set<KeyPoint>().VisibleTo(councillor.By, office.PartnershipId, office.Context).SingleAsync()).Text.ShouldBe(Said);
        (await office.Identities.FindAsync(witness, councillor.By)).ShouldBeNull();
        await Should.ThrowAsync<RefusedException>(() => office.Identities.ReadAsync(witness, "I am curious", councillor));
    }

    [Theory, BothDatabases]
    public async Task NameReader_AnAdministratorOrByOneNotNamed_IsRefused(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        await office.SecretAsync(officer);
        var administrator = await office.ActingAsync(PartnershipRole.Administrator, "The administrator");
        var another = await office.ActingAsync(PartnershipRole.ScrutinyOfficer, "Another officer");

        await Should.ThrowAsync<RefusedException>(() => office.Readers.NameAsync(office.Review.Id, administrator.By.PersonId!.Value, officer));
        await Should.ThrowAsync<RefusedException>(() => office.Readers.NameAsync(office.Review.Id, another.By.PersonId!.Value, another));
        await Should.ThrowAsync<RefusedException>(() => office.Readers.NameAsync(office.Review.Id, administrator.By.PersonId!.Value, administrator));

        (await office.Context.Set<IdentityReader>().CountAsync()).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task EraseDue_OnTheRetentionDate_ErasesForGood(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.SecretAsync(officer);
        var theDay = EvidenceOffice.EraseOn.ToDateTime(new TimeOnly(3, 0), DateTimeKind.Utc);

        (await office.Identities.EraseDueAsync(new ActionContext(Viewer.Program, theDay.AddDays(-1)))).ShouldBe(0);
        (await office.Identities.EraseDueAsync(new ActionContext(Viewer.Program, theDay))).ShouldBe(1);
        await office.NextRequestAsync();

        (await office.Context.Set<ConfidentialIdentity>().SingleAsync()).Closed.ShouldBeNull();
        await Should.ThrowAsync<RefusedException>(() => office.Identities.ReadAsync(witness, "Too late", officer));
        (await new AuditTrailService(office.Context).FaultsAsync()).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task OpenFile_InConfidence_IsForReadersOnly(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        await office.SecretAsync(officer);
        await office.Documents.PutAsync(office.Review.Id, new PutDocument("Letter", null, null, DocumentClassification.InConfidence, "letter.txt", "From the heron keepers"u8.ToArray()), officer);
        var file = await office.Context.Files.AsNoTracking().SingleAsync();

        foreach (var role in Enum.GetValues<PartnershipRole>())
        {
            var other = (await office.ActingAsync(role, $"Another {role}")).By;
            (await office.Files.OpenAsync(office.PartnershipId, file.Id, other)).ShouldBeNull(role.ToString());
            (await office.Documents.ListAsync(office.Review, other)).ShouldBeEmpty(role.ToString());
        }

        (await office.Files.OpenAsync(office.PartnershipId, file.Id, officer.By)).ShouldNotBeNull();
    }

    [Theory, BothDatabases]
    public async Task Publish_StatementsOfFewerThanFive_AreUnderOneNameWithoutANumber(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        await office.SecretAsync(officer, Who, Said, "Heron keeper");
        var point = await office.Context.Set<KeyPoint>().AsNoTracking().SingleAsync();
        var published = new PublishedEvidenceService(office.Context, FixedClock.Usual());

        (await published.OfAsync(office.Review.Id)).InConfidence.ShouldBeEmpty();
        await Should.ThrowAsync<RefusedException>(() => office.Releases.ReleaseAsync(point.Id, point.Version, "As a heron keeper I was not asked.", false, officer));
        await office.Releases.ReleaseAsync(point.Id, point.Version, "Not everybody was asked before rotas changed.", false, officer);

        var statements = (await published.OfAsync(office.Review.Id)).InConfidence.ShouldHaveSingleItem();
        statements.Label.ShouldBe("Witnesses");
        statements.Wordings.ShouldBe(["Not everybody was asked before rotas changed."]);
    }
}
