namespace Concordat.Domain.Meetings.Balance;

/// <summary>
/// A body with seats to share among groups. An ordinary committee counts towards the total of principle (c); a sub-committee or another
/// body is tested alone on principles (a), (b) and (d) (Local Government and Housing Act 1989 s15(5), Schedule 1).
/// </summary>
public sealed record BalanceCommittee(string Name, int Seats, bool IsOrdinary = true);
