using Concordat.Application.PersonalData;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.PersonalData;

public class ConfidentialDisclosureTests
{
    private const string Who = "Siobhan O’Hanrahan";
    private const string Said = "Nobody asked the heron keepers.";

    [Theory, BothDatabases]
    public async Task Gather_ByAReader_HoldsTheirOwnIdentityAndStatementsAndLogsEveryIdentityOpened(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var reader = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.MonitoringOfficer));
        var (review, _) = await RecordAsync(office, reader, Who, Said);
        await RecordAsync(office, reader, "Joan Siobhan O’Hanrahan-Ward", "The boats were late.", review);
        var hidden = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer));
        await RecordAsync(office, hidden, Who, "The sluice was shut.");

        var disclosure = await GatherAsync(office, reader, RequestKind.SubjectAccess, "siobhan o'hanrahan");

        disclosure.Records.Where(r => r.Kind == "Identity given in confidence").ShouldHaveSingleItem().Fields["Identity"].ShouldBe(Who);
        disclosure.Records.Where(r => r.Kind == "Statement given in confidence").ShouldHaveSingleItem().Fields["Text"].ShouldBe(Said);
        disclosure.Notes.ShouldContain(n => n.StartsWith("Evidence given in confidence to a review that does not name you", StringComparison.Ordinal));
        await using var context = office.Database.NewContext();
        var log = await context.Set<IdentityReading>().ToListAsync();
        log.Count.ShouldBe(2);
        log.ShouldAllBe(l => l.ReviewId == review.Id && l.PersonId == reader.By.PersonId && l.Reason.StartsWith("REQ-1, a subject access request") && !l.Reason.Contains("Hanrahan"));
        var entries = await context.AuditEntries.Where(e => e.Action == "Read an identity").ToListAsync();
        entries.Count.ShouldBe(2);
        entries.ShouldAllBe(e => e.Scope == AuditScope.ReviewInConfidence && e.ScopeId == review.Id && e.Content!.Contains("REQ-1") && !e.Content.Contains("Hanrahan"));
        (await office.WithAsync<AuditTrailService, IReadOnlyList<string>>(trail => trail.FaultsAsync())).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Gather_ByOneNoReviewNames_OpensNothingAndSaysWhomToAsk(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var officer = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer));
        var monitoring = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.MonitoringOfficer));
        var empty = await GatherAsync(office, monitoring, RequestKind.SubjectAccess, Who);
        await RecordAsync(office, officer, Who, Said);

        var disclosure = await GatherAsync(office, monitoring, RequestKind.SubjectAccess, Who);

        disclosure.Records.ShouldNotContain(r => r.Kind.Contains("confidence") || r.Fields.Values.Any(v => v.Contains(Said)));
        disclosure.Notes.ShouldBe(empty.Notes, "it does not tell whether there is any");
        disclosure.Notes[^1].ShouldEndWith("Ask the readers of the review, or the monitoring officer who names them.");
        await using var context = office.Database.NewContext();
        (await context.Set<IdentityReading>().CountAsync()).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task Gather_RequestToBeErasedOrAReaderNoMore_OpensNothing(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var reader = await office.ActingAsync(await office.AddPersonAsync(PartnershipRole.MonitoringOfficer));
        var (review, _) = await RecordAsync(office, reader, Who, Said);

        (await GatherAsync(office, reader, RequestKind.Erasure, Who)).Records.ShouldNotContain(r => r.Kind.Contains("confidence"));
        var other = await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer);
        await office.WithAsync<IdentityReaderService>(readers => readers.NameAsync(review.Id, other, reader));
        var readers = await office.WithAsync<IdentityReaderService, IReadOnlyList<IdentityReaderView>>(service => service.ListAsync(review, reader.By));
        await using var context = office.Database.NewContext();
        var own = await context.Set<IdentityReader>().Where(r => r.PersonId == reader.By.PersonId).Select(r => r.Id).SingleAsync();
        readers.ShouldContain(r => r.Id == own);
        await office.WithAsync<IdentityReaderService>(service => service.EndAsync(own, reader));

        (await GatherAsync(office, reader, RequestKind.SubjectAccess, Who)).Records.ShouldNotContain(r => r.Kind.Contains("confidence"));
        (await context.Set<IdentityReading>().CountAsync()).ShouldBe(0);
    }

    private static async Task<(Review Review, Guid Witness)> RecordAsync(WebOffice office, ActionContext by, string who, string said, Review? of = null)
    {
        var review = of ?? await office.AddReviewAsync(published: false);
        var session = await office.WithAsync<SessionService, Guid>(s => s.RecordAsync(review.Id, new SessionDetails("Staff session", new DateOnly(2026, 10, 3)), by));
        var witness = await office.WithAsync<ConfidenceService, Guid>(s => s.RecordWitnessAsync(session, new RecordWitnessInConfidence(who, null, null, new DateOnly(2028, 10, 14)), by));
        await office.WithAsync<KeyPointService>(s => s.RecordAsync(witness, said, null, null, by));
        return (review, witness);
    }

    private static async Task<Disclosure> GatherAsync(WebOffice office, ActionContext by, RequestKind kind, string about)
    {
        var number = await office.WithAsync<SubjectRequestService, int>(r => r.ReceiveAsync(office.PartnershipId, new RequestReceived(kind, "Somebody", office.Clock.Today, about, null), by));
        var request = await office.WithAsync<SubjectRequestService, SubjectRequest?>(r => r.FindAsync(office.PartnershipId, number, by.By));
        return await office.WithAsync<DisclosureService, Disclosure>(d => d.GatherAsync(request!, by));
    }
}
