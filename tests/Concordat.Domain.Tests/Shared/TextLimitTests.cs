using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;

namespace Concordat.Domain.Tests.Shared;

public class TextLimitTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void Reasons_AtTheLimit_AreGivenOnlyBeyondIt(int length, bool refused) =>
        TextLimit.Reasons("The title", new string('x', length), TextLimit.Title, "Title").Any().ShouldBe(refused);

    [Fact]
    public void Reasons_TooLong_SayTheLimitAndTheLength() =>
        TextLimit.Reasons("The title", $"  {new string('x', 1_204)} ", TextLimit.Title, "Title").ShouldBe([new Reason("The title must be 300 characters or fewer, and this is 1,204 long. Shorten it.", "Title")]);

    [Fact]
    public void Reasons_NothingGiven_AreNone() => TextLimit.Reasons("The title", null, 3, null).ShouldBeEmpty();

    [Fact]
    public void Limits_OfWhatIsTakenOutInFiles_FitACellOfExcel() => new[] { TextLimit.Words, TextLimit.Note, TextLimit.Line }.Max().ShouldBeLessThan(32_767);

    [Fact]
    public void Record_APointOfTwoHundredThousandCharacters_LosesNothing()
    {
        var session = EvidenceSession.Record(Guid.CreateVersion7(), Guid.CreateVersion7(), 1, new SessionDetails("First evening", null), new DateOnly(2026, 10, 14));
        var witness = Witness.Record(Guid.CreateVersion7(), session, 1, new WitnessDetails("Siân O’Brien"));

        KeyPoint.Record(Guid.CreateVersion7(), witness, new string('x', 200_000), null, 1).Text.Length.ShouldBe(200_000);
    }

    [Fact]
    public void ReasonsItCannotBeRespondedTo_LongTexts_NameEachField()
    {
        var recommendation = Recommendation.Create(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), 1, "Publish the plan");
        var addressee = Addressee.Create(Guid.CreateVersion7(), recommendation.Id, Guid.CreateVersion7());
        recommendation.AddressTo(addressee);
        recommendation.Issue(new DateOnly(2026, 10, 1));
        var given = new ResponseGiven(Guid.CreateVersion7(), ResponseDecision.Accepted, new string('x', 20_001), new string('y', 201), new DateTime(2026, 10, 14, 9, 0, 0, DateTimeKind.Utc), Guid.Empty);

        recommendation.ReasonsItCannotBeRespondedTo(addressee.Id, given, new DateOnly(2026, 10, 14)).Select(reason => (reason.At, reason.Text)).ShouldBe(
        [
            ("Words", "The response must be 20,000 characters or fewer, and this is 20,001 long. Shorten it."),
            ("RespondedByName", "Who gave the response must be 200 characters or fewer, and this is 201 long. Shorten it."),
        ]);
    }

    [Fact]
    public void ReasonsItCannotBeCreated_AnActionWithALongTitle_SaysHowLong() =>
        RecommendationAction.ReasonsItCannotBeCreated(1, new ActionDetails(new string('x', 1_001))).Select(reason => reason.Text)
            .ShouldBe(["What is to be done must be 1,000 characters or fewer, and this is 1,001 long. Shorten it."]);
}
