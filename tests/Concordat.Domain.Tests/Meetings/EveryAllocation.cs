using Concordat.Domain.Meetings.Balance;

namespace Concordat.Domain.Tests.Meetings;

/// <summary>Every allocation of a small council that keeps the sums and principles (a) and (b), by trying them all.</summary>
internal static class EveryAllocation
{
    public static IEnumerable<int[][]> Of(BalanceFacts facts, int[] owed) => From(facts, owed, 0);

    private static IEnumerable<int[][]> From(BalanceFacts facts, int[] owed, int row)
    {
        if (row == facts.Committees.Count)
        {
            if (owed.All(seats => seats == 0)) yield return [];
            yield break;
        }

        foreach (var first in Rows(facts, row, 0, facts.Committees[row].Seats))
        {
            var left = owed.Zip(first, (seats, taken) => seats - taken).ToArray();
            if (left.Any(seats => seats < 0)) continue;
            foreach (var rest in From(facts, left, row + 1)) yield return [first, .. rest];
        }
    }

    private static IEnumerable<int[]> Rows(BalanceFacts facts, int row, int column, int left)
    {
        var columns = SeatTable.Columns(facts).Count;
        if (column == columns)
        {
            if (left == 0) yield return [];
            yield break;
        }

        var size = facts.Committees[row].Seats;
        var least = column == facts.Majority ? BalanceFacts.MajorityFloor(size) : 0;
        var most = Math.Min(left, column < facts.Groups.Count ? facts.Cap(column, size) : size);
        for (var seats = least; seats <= most; seats++)
        {
            foreach (var rest in Rows(facts, row, column + 1, left - seats)) yield return [seats, .. rest];
        }
    }
}
