using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Web.Tests.Pages.Reviews;

/// <summary>Puts evidence in a review through its services.</summary>
internal static class EvidenceKit
{
    public const string Open = "The rota changed twice in a month.";
    public const string Secret = "Nobody asked the heron keepers.";
    public const string SecretName = "Siobhan O’Hanrahan-Wethersfield";

    /// <summary>A witness who speaks openly and one in confidence, a point each. The officer becomes a reader of the second.</summary>
    public static async Task<(Guid Open, Guid Secret)> HearAsync(this WebOffice office, Review review, ActionContext officer)
    {
        var session = await office.WithAsync<SessionService, Guid>(sessions => sessions.RecordAsync(review.Id, new SessionDetails("First session", office.Clock.Today.AddDays(-5)), officer));
        var open = await office.WithAsync<WitnessService, Guid>(witnesses => witnesses.RecordAsync(session, new WitnessDetails("Deputy Chief Executive", null, null), officer));
        var secret = await office.WithAsync<ConfidenceService, Guid>(confidence => confidence.RecordWitnessAsync(session, new RecordWitnessInConfidence(SecretName, null, null, office.Clock.Today.AddYears(2)), officer));
        await office.WithAsync<KeyPointService>(points => points.RecordAsync(open, Open, null, null, officer));
        await office.WithAsync<KeyPointService>(points => points.RecordAsync(secret, Secret, null, null, officer));
        await using var context = office.Database.NewContext();
        return (await context.Set<KeyPoint>().Where(p => p.WitnessId == open).Select(p => p.Id).SingleAsync(), await context.Set<KeyPoint>().Where(p => p.WitnessId == secret).Select(p => p.Id).SingleAsync());
    }
}
