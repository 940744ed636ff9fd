using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>
/// The allocation of whole seats with the least Σ (seats − members × size ÷ membership)², exactly, among those whose bodies have their
/// seats, whose columns have their entitlements on ordinary committees, and which keep principles (a) and (b) on each body. Of several,
/// the lexicographically greatest in declared order. The cost of a column on a body is convex, so shortest paths between columns end at
/// the least: a sub-committee or another body is allocated alone.
/// </summary>
internal sealed class LeastDeviation
{
    private const long None = long.MaxValue;
    private readonly BalanceFacts _facts;
    private readonly IReadOnlyList<int> _members;
    private readonly int[][] _seats;
    private readonly int[] _ordinary;

    private LeastDeviation(BalanceFacts facts)
    {
        _facts = facts;
        _members = SeatTable.Members(facts);
        _seats = [.. facts.Committees.Select((_, row) => AloneOn(row))];
        _ordinary = [.. Enumerable.Range(0, facts.Committees.Count).Where(row => facts.Committees[row].IsOrdinary)];
    }

    /// <exception cref="RefusedException">No allocation keeps them all.</exception>
    public static int[][] Allocate(BalanceFacts facts, IReadOnlyList<int> entitlements)
    {
        var work = new LeastDeviation(facts);
        work.MeetEntitlements(entitlements);
        work.PreferEarlier();
        return work._seats;
    }

    private int Columns => _members.Count;

    private int Lower(int row, int column) => column == _facts.Majority ? BalanceFacts.MajorityFloor(_facts.Committees[row].Seats) : 0;

    private int Upper(int row, int column) => column < _facts.Groups.Count ? _facts.Cap(column, _facts.Committees[row].Seats) : _facts.Committees[row].Seats;

    // What the next seat adds to the sum of squares, times the membership: exact in whole numbers.
    private long Gain(int row, int column, int seats) => (((2L * seats) + 1) * _facts.Membership) - (2L * _members[column] * _facts.Committees[row].Seats);

    private long CostOfOneMore(int row, int column) => _seats[row][column] < Upper(row, column) ? Gain(row, column, _seats[row][column]) : None;

    private long SavedByOneFewer(int row, int column) => _seats[row][column] > Lower(row, column) ? Gain(row, column, _seats[row][column] - 1) : None;

    /// <summary>A body by itself: the cheapest next seat each time, an equal cost to the earlier column.</summary>
    private int[] AloneOn(int row)
    {
        var seats = Enumerable.Range(0, Columns).Select(column => Lower(row, column)).ToArray();
        for (var left = _facts.Committees[row].Seats - seats.Sum(); left > 0; left--)
        {
            var next = Enumerable.Range(0, Columns).Where(column => seats[column] < Upper(row, column)).OrderBy(column => Gain(row, column, seats[column])).ThenBy(column => column).Select(column => (int?)column).FirstOrDefault()
                ?? throw new RefusedException($"The seats of {_facts.Committees[row].Name} cannot all be filled without giving them all to one group, which principle (a) forbids. Change its size, or leave it out.", FormattableString.Invariant($"/committees/{row}"));
            seats[next]++;
        }

        return seats;
    }

    /// <summary>Each body at its own least is the least for the columns it happens to sum to; each shortest path from a column with too many to one with too few keeps that.</summary>
    private void MeetEntitlements(IReadOnlyList<int> entitlements)
    {
        var over = Enumerable.Range(0, Columns).Select(column => _ordinary.Sum(row => _seats[row][column]) - entitlements[column]).ToArray();
        while (Array.Exists(over, count => count > 0))
        {
            var moves = new ColumnMoves(Columns, _ordinary, Cost);
            var path = moves.Shortest([.. Enumerable.Range(0, Columns).Where(column => over[column] > 0)], column => over[column] < 0)
                ?? throw new RefusedException("No allocation can give every body its seats and every group its entitlement. Check the sizes of the committees.", "/committees");
            foreach (var (row, from, to) in path) Move(row, from, to);
            over[path[0].From]--;
            over[path[^1].To]++;
        }
    }

    /// <summary>Among equals, as many seats as can be for the first column of the first body, and so on.</summary>
    private void PreferEarlier()
    {
        for (var place = 0; place < _ordinary.Length; place++)
        {
            var row = _ordinary[place];
            var rest = _ordinary[(place + 1)..];
            var moves = new ColumnMoves(Columns, rest, Cost);
            for (var column = 0; column < Columns; column++)
            {
                while (Improve(row, column, moves)) moves = new ColumnMoves(Columns, rest, Cost);
            }
        }
    }

    private bool Improve(int row, int column, ColumnMoves moves)
    {
        if (CostOfOneMore(row, column) is var added && added == None) return false;
        for (var giver = column + 1; giver < Columns; giver++)
        {
            if (SavedByOneFewer(row, giver) is var saved && saved == None) continue;
            // The rows below give the seat back: from this column to the giver, at no more than was saved.
            if (moves.Shortest([column], to => to == giver) is not { } path || path.Sum(move => Cost(move.Row, move.From, move.To)) + added - saved != 0) continue;
            Move(row, giver, column);
            foreach (var (below, from, to) in path) Move(below, from, to);
            return true;
        }

        return false;
    }

    private long Cost(int row, int from, int to) => SavedByOneFewer(row, from) is var saved && saved == None || CostOfOneMore(row, to) is var added && added == None ? None : added - saved;

    private void Move(int row, int from, int to)
    {
        _seats[row][from]--;
        _seats[row][to]++;
    }
}
