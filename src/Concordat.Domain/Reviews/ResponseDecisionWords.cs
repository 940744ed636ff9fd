namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="ResponseDecision"/>.</summary>
public static class ResponseDecisionWords
{
    public static string For(ResponseDecision decision) => decision switch
    {
        ResponseDecision.Accepted => "Accepted",
        ResponseDecision.PartlyAccepted => "Partly accepted",
        ResponseDecision.Rejected => "Rejected",
        ResponseDecision.Deferred => "Deferred",
    };
}
