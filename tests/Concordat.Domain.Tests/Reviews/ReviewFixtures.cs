using Concordat.Domain.Reviews;

namespace Concordat.Domain.Tests.Reviews;

/// <summary>Fixed records of an invented partnership, with awkward names.</summary>
internal static class ReviewFixtures
{
    public static readonly DateOnly Today = new(2026, 3, 3);
    public static readonly Guid Fenmoor = Id(101);
    public static readonly Guid Coastwold = Id(102);
    public static readonly Guid Bath = Id(103);

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static string NameOf(Guid id) =>
        id == Fenmoor ? "Fenmoor Borough Council" : id == Coastwold ? "Coastwold District Council" : id == Bath ? "Bath & North East Somerset" : "Tidewater Services Ltd";

    public static Recommendation DraftTo(params Guid[] organisations)
    {
        var recommendation = Recommendation.Create(Id(1), Id(2), Id(3), 12, "Show set-up costs in every savings report", "5a");
        for (var at = 0; at < organisations.Length; at++)
            recommendation.AddressTo(Addressee.Create(Id(11 + at), Id(1), organisations[at]));
        return recommendation;
    }

    public static Recommendation IssuedTo(params Guid[] organisations)
    {
        var recommendation = DraftTo(organisations.Length == 0 ? [Fenmoor] : organisations);
        recommendation.Issue(new(2026, 1, 5));
        return recommendation;
    }

    public static Recommendation In(RecommendationStatus status)
    {
        if (status == RecommendationStatus.Draft)
            return DraftTo(Fenmoor);
        var recommendation = IssuedTo();
        if (status == RecommendationStatus.Withdrawn)
            recommendation.Withdraw("Overtaken by reorganisation", Today, byConvener: true);
        if (status == RecommendationStatus.Closed)
        {
            recommendation.Respond(Id(11), Given(ResponseDecision.Rejected), Today);
            recommendation.Close(Today, "Joint Scrutiny Panel", null, true, [], NameOf);
        }
        return recommendation;
    }

    public static ResponseGiven Given(ResponseDecision decision) => new(
        Id(500 + (int)decision), decision, "In the council's own words", "Niamh O'Brien", new DateTime(2026, 3, 3, 9, 0, 0, DateTimeKind.Utc), Id(900),
        NotAcceptedPart: decision == ResponseDecision.PartlyAccepted ? "The monthly interval" : null,
        Reason: decision is ResponseDecision.PartlyAccepted or ResponseDecision.Rejected ? "Cost" : null,
        DeferredUntil: decision == ResponseDecision.Deferred ? new DateOnly(2026, 6, 1) : null);

    public static RecommendationAction NewAction(DateOnly? dueOn = null, Guid? recommendationId = null, Guid? addresseeId = null) => RecommendationAction.Create(
        Id(21), Id(2), Id(3), 7, new ActionDetails("Add a line for set-up costs"), new DateOnly(2026, 1, 5), recommendationId, addresseeId, dueOn: dueOn);

    public static RecommendationAction ActionIn(ActionStatus status, Guid? recommendationId = null, Guid? addresseeId = null)
    {
        var action = NewAction(new DateOnly(2026, 2, 1), recommendationId, addresseeId);
        switch (status)
        {
            case ActionStatus.NotStarted:
                break;
            case ActionStatus.InProgress:
                action.Start(Today);
                break;
            case ActionStatus.Paused:
                action.Pause("Waiting for the new finance system", Today);
                break;
            case ActionStatus.Superseded:
                action.Supersede("ACT-9", Today);
                break;
            case ActionStatus.Complete or ActionStatus.Closed:
                action.RecordProgress(Evidence(31), Today);
                action.Complete(Today);
                if (status == ActionStatus.Closed)
                    action.Close(Today, byConvener: true);
                break;
        }
        return action;
    }

    public static ProgressGiven Evidence(int id) => new(Id(id), new DateTime(2026, 3, 3, 9, 0, 0, DateTimeKind.Utc), Id(900), "Niamh O'Brien", "Line added", "https://fenmoor.example/report");
}
