using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>One standing of a roll-up with everyone who stands there.</summary>
public sealed record ResponseRollUpLine(ResponseStanding Standing, IReadOnlyList<ResponseRollUpEntry> Entries)
{
    public int Count => Entries.Count;

    public string Words
    {
        get
        {
            var names = ListWords.Join(Entries.Select(entry => entry.Words));
            return Standing switch
            {
                ResponseStanding.Rejected => $"Rejected by {Count}: {names}.",
                ResponseStanding.Awaiting => $"Awaiting {Count}: {names}.",
                ResponseStanding.Deferred => $"Deferred by {Count}: {names}.",
                ResponseStanding.PartlyAccepted => $"Partly accepted by {Count}: {names}.",
                ResponseStanding.Accepted => $"Accepted by {Count}: {names}.",
            };
        }
    }
}
