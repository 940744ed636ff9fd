using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Reviews;

public class WitnessCheckTests
{
    private static readonly ActionContext Somebody = new(Viewer.Public, EvidenceOffice.Now);

    [Theory, BothDatabases]
    public async Task Answer_AllPoints_KeepsCorrectionBesideThePointUntilAnOfficerTakesIt(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await WitnessAsync(office, officer, "Trust has grown\nSavings are £2m");
        var secret = await office.Checks.SendAsync(witness, officer);
        await office.NextRequestAsync();

        var view = (await office.Checks.OpenAsync(secret, Somebody)).ShouldNotBeNull();
        view.Points.Select(p => p.Point.Text).ShouldBe(["Trust has grown", "Savings are £2m"]);
        var second = view.Points[1].Point.Id;
        await office.Checks.AnswerAsync(secret, new Dictionary<Guid, AnswerPoint> { [view.Points[0].Point.Id] = new(PointCheckAnswer.Confirmed, null), [second] = new(PointCheckAnswer.Corrected, "Savings are £1.2m") }, Somebody);
        await office.NextRequestAsync();
        (await office.Access.FindAsync<KeyPoint>(second, officer.By))!.Text.ShouldBe("Savings are £2m");

        var waiting = (await office.Checks.AnswersAsync(office.Review, witness, officer.By)).Single(a => a.Answer.Waits);
        await office.Checks.DecideAsync(waiting.Answer.Id, take: true, officer);
        await office.NextRequestAsync();

        (await office.Access.FindAsync<KeyPoint>(second, officer.By))!.Text.ShouldBe("Savings are £1.2m");
        (await office.Context.Set<PointCheck>().CountAsync(a => a.Taken == true)).ShouldBe(1);
        await Should.ThrowAsync<RefusedException>(() => office.Checks.AnswerAsync(secret, new Dictionary<Guid, AnswerPoint>(), Somebody));
    }

    [Theory, BothDatabases]
    public async Task Send_WithAnAddress_IsMailedAndTheAddressIsNowhereToBeRead(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.SecretAsync(officer);
        office.Letters.FailNext = 1;

        var secret = await office.Checks.SendAsync(witness, officer, default, "siobhan@example.gov.uk", "https://office.example");
        await office.NextRequestAsync();
        var check = await office.Context.Set<WitnessCheck>().SingleAsync();
        var waiting = await office.Context.Set<OutgoingMail>().SingleAsync();
        (waiting.To + waiting.Subject + waiting.ClosedText).ShouldNotContain("siobhan");
        (await office.Mail.StandingAsync(check.MailId)).ShouldBe(MailStanding.Waiting);
        var fault = await Should.ThrowAsync<InvalidOperationException>(() => office.Mail.SendAsync(waiting.Id));
        await office.Mail.SendAsync(waiting.Id);
        await office.NextRequestAsync();

        fault.Message.ShouldNotContain("siobhan");
        var letter = office.Letters.Letters.ShouldHaveSingleItem();
        letter.To.ShouldBe("siobhan@example.gov.uk");
        letter.Text.ShouldContain($"https://office.example/witness-check/{secret}");
        (await office.Mail.StandingAsync(check.MailId)).ShouldBe(MailStanding.Sent);
        (await office.Context.Set<OutgoingMail>().SingleAsync()).ClosedText.ShouldBeNull();
        (await office.Context.AuditEntries.Select(e => e.Content).ToListAsync()).ShouldAllBe(content => !content!.Contains("siobhan@"));
    }

    [Theory, BothDatabases]
    public async Task Send_WrongAddress_IsRefusedAndMakesNoLink(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await office.SecretAsync(officer);

        (await Should.ThrowAsync<RefusedException>(() => office.Checks.SendAsync(witness, officer, default, "not an address"))).Reasons[0].At.ShouldBe("MailTo");

        (await office.Context.Set<WitnessCheck>().CountAsync()).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task Answer_WithoutEveryPoint_IsRefusedWithAReasonForEach(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await WitnessAsync(office, officer, "One\nTwo\nThree");
        var secret = await office.Checks.SendAsync(witness, officer);
        var points = (await office.Checks.OpenAsync(secret, Somebody))!.Points;

        var refusal = await Should.ThrowAsync<RefusedException>(() => office.Checks.AnswerAsync(secret, new Dictionary<Guid, AnswerPoint> { [points[1].Point.Id] = new(PointCheckAnswer.Corrected, " ") }, Somebody));

        refusal.Reasons.Select(r => r.At).ShouldBe(["Answers[0].Answer", "Answers[1].Correction", "Answers[2].Answer"]);
        (await office.Context.Set<PointCheck>().CountAsync()).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task Open_AfterTwentyOneDaysOrWithdrawnOrGuessed_ShowsNoPoint(DatabaseKind kind)
    {
        await using var office = await EvidenceOffice.OpenAsync(kind);
        var officer = await office.ActingAsync(PartnershipRole.ScrutinyOfficer);
        var witness = await WitnessAsync(office, officer, "Trust has grown");
        var secret = await office.Checks.SendAsync(witness, officer);

        (await office.Checks.OpenAsync(secret + "x", Somebody)).ShouldBeNull();
        (await office.Checks.OpenAsync(secret, Somebody with { At = EvidenceOffice.Now.AddDays(21).AddSeconds(-1) }))!.Points.Count.ShouldBe(1);
        var late = (await office.Checks.OpenAsync(secret, Somebody with { At = EvidenceOffice.Now.AddDays(21) }))!;
        late.Points.ShouldBeEmpty();
        late.Reasons.ShouldHaveSingleItem().Text.ShouldContain("too old");

        var second = await office.Checks.SendAsync(witness, officer);
        (await office.Checks.OpenAsync(secret, Somebody))!.Points.ShouldBeEmpty();
        (await office.Checks.OpenAsync(second, Somebody))!.Points.Count.ShouldBe(1);
        (await office.Context.Set<WitnessCheck>().AsNoTracking().ToListAsync()).ShouldAllBe(c => c.TokenHash.Length == 64 && c.TokenHash != secret);
    }

    private static async Task<Guid> WitnessAsync(EvidenceOffice office, ActionContext officer, string points)
    {
        var witness = await office.Witnesses.RecordAsync(await office.SessionAsync(officer), new WitnessDetails("Brigid O’Brien"), officer);
        await office.Points.RecordAsync(witness, PastedPoints.Read(points), null, null, officer);
        return witness;
    }
}
