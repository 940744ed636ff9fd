using System.Globalization;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>
/// Judges a given allocation: sums first, then principles (a), (b) and (d) on each body and (c) over the ordinary committees. A breach
/// of the principles is lawful only where no member votes against it (Local Government and Housing Act 1989 s17).
/// </summary>
internal static class BalanceJudgement
{
    private const string Departure = "It needs a vote of the council with none against (section 17).";

    public static BalanceCheck Of(BalanceFacts facts, IReadOnlyList<SeatEntitlement> entitlements, int residual, SeatTable given) =>
        new(given.Deviation(), [.. Enumerable.Range(0, facts.Committees.Count).SelectMany(row => OnBody(facts, given, row)), .. Overall(facts, entitlements, residual, given)]);

    private static IEnumerable<BalanceBreach> OnBody(BalanceFacts facts, SeatTable given, int row)
    {
        var body = facts.Committees[row];
        if (given.RowSum(row) != body.Seats)
            yield return new(BalancePrinciple.RowSum, body.Name, null, $"{body.Name} has {Text(body.Seats)} seats and {Text(given.RowSum(row))} are given.");
        for (var column = 0; column < facts.Groups.Count; column++)
        {
            var group = facts.Groups[column];
            var seats = given[row, column];
            if (seats > facts.Cap(column, body.Seats))
                yield return new(BalancePrinciple.A, body.Name, group.Name, $"All {Text(body.Seats)} seats of {body.Name} go to {group.Name}. {Departure}");
            if (column == facts.Majority && seats < BalanceFacts.MajorityFloor(body.Seats))
                yield return new(BalancePrinciple.B, body.Name, group.Name, $"{group.Name} has a majority of the members but {Text(seats)} of the {Text(body.Seats)} seats of {body.Name}. {Departure}");
            var quota = new Shared.Fraction((long)group.Members * body.Seats, facts.Membership);
            if ((quota - seats).Abs() >= 1)
                yield return new(BalancePrinciple.D, body.Name, group.Name, $"{group.Name} has {Text(seats)} of the {Text(body.Seats)} seats of {body.Name}; its exact share is {quota.ToDouble().ToString("0.##", CultureInfo.InvariantCulture)}, a seat or more away. {Departure}");
        }
    }

    private static IEnumerable<BalanceBreach> Overall(BalanceFacts facts, IReadOnlyList<SeatEntitlement> entitlements, int residual, SeatTable given)
    {
        for (var column = 0; column < SeatTable.Columns(facts).Count; column++)
        {
            var name = SeatTable.Columns(facts)[column];
            var owed = column < entitlements.Count ? entitlements[column].Seats : residual;
            var seats = given.OrdinarySeats(column);
            if (seats == owed) continue;
            yield return new(BalancePrinciple.ColumnSum, null, name, $"{(column < entitlements.Count ? name : "Members in no group")} have {Text(seats)} seats on the ordinary committees and are entitled to {Text(owed)}.");
            if (column < entitlements.Count && (entitlements[column].Quota - seats).Abs() >= 1)
                yield return new(BalancePrinciple.C, null, name, $"{name} has {Text(seats)} of all ordinary committee seats; its exact share is {entitlements[column].Quota.ToDouble().ToString("0.##", CultureInfo.InvariantCulture)}, a seat or more away. {Departure}");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
