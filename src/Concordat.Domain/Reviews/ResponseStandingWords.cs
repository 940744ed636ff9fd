namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="ResponseStanding"/>.</summary>
public static class ResponseStandingWords
{
    public static string For(ResponseStanding standing) => standing switch
    {
        ResponseStanding.Rejected => "Rejected",
        ResponseStanding.Awaiting => "Awaiting a response",
        ResponseStanding.Deferred => "Deferred",
        ResponseStanding.PartlyAccepted => "Partly accepted",
        ResponseStanding.Accepted => "Accepted",
    };
}
