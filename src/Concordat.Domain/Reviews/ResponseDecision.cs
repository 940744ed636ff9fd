namespace Concordat.Domain.Reviews;

/// <summary>What an addressee decided about a recommendation. Partly, rejected and deferred each need more said; see <see cref="Recommendation.ReasonsItCannotBeRespondedTo(Guid, ResponseGiven, DateOnly)"/>.</summary>
public enum ResponseDecision
{
    Accepted,
    PartlyAccepted,
    Rejected,
    Deferred,
}
