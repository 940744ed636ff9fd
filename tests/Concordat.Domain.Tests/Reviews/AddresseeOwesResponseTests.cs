using Concordat.Domain.Reviews;
using Shouldly;
using Xunit;
using static Concordat.Domain.Tests.Reviews.ReviewFixtures;

namespace Concordat.Domain.Tests.Reviews;

public sealed class AddresseeOwesResponseTests
{
    [Theory]
    [InlineData(ResponseDecision.Accepted, false)]
    [InlineData(ResponseDecision.PartlyAccepted, false)]
    [InlineData(ResponseDecision.Rejected, false)]
    [InlineData(ResponseDecision.Deferred, true)]
    public void Respond_WithADecision_LeavesAResponseOwedOnlyWhenItIsDeferred(ResponseDecision decision, bool owes)
    {
        var recommendation = DraftTo(Fenmoor);
        recommendation.Issue(new DateOnly(2026, 1, 5));
        recommendation.Addressees[0].OwesResponse.ShouldBeTrue("Nobody has answered yet.");

        var given = Given(decision);
        recommendation.Respond(recommendation.Addressees[0].Id, decision == ResponseDecision.Deferred ? given with { DeferredUntil = new DateOnly(2026, 6, 1) } : given, Today);

        recommendation.Addressees[0].OwesResponse.ShouldBe(owes);
    }
}
