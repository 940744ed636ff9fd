namespace Concordat.Domain.Reviews;

/// <summary>Where one addressee stands, worst first: the order a roll-up is sorted in. Awaiting comes before deferred, because a deferral at least names a date.</summary>
public enum ResponseStanding
{
    Rejected,
    Awaiting,
    Deferred,
    PartlyAccepted,
    Accepted,
}
