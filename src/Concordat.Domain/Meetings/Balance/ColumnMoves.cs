namespace Concordat.Domain.Meetings.Balance;

/// <summary>The cheapest way to move one seat from each column to each other on some bodies, and the shortest paths over such moves (Bellman and Ford).</summary>
internal sealed class ColumnMoves
{
    private const long None = long.MaxValue;
    private readonly int _columns;
    private readonly long[,] _costs;
    private readonly int[,] _rows;

    /// <param name="columns">How many columns there are.</param>
    /// <param name="rows">The bodies on which a seat may move.</param>
    /// <param name="cost">What moving a seat on a body from one column to another adds; <see cref="long.MaxValue"/> where it may not.</param>
    public ColumnMoves(int columns, IReadOnlyList<int> rows, Func<int, int, int, long> cost)
    {
        _columns = columns;
        _costs = new long[columns, columns];
        _rows = new int[columns, columns];
        for (var from = 0; from < columns; from++)
        {
            for (var to = 0; to < columns; to++)
            {
                _costs[from, to] = None;
                if (from == to) continue;
                foreach (var row in rows)
                {
                    if (cost(row, from, to) is var found && found >= _costs[from, to]) continue;
                    _costs[from, to] = found;
                    _rows[from, to] = row;
                }
            }
        }
    }

    /// <summary>The cheapest path from any start to the cheapest end, or null where none is reached.</summary>
    public IReadOnlyList<(int Row, int From, int To)>? Shortest(IReadOnlyList<int> starts, Func<int, bool> isEnd)
    {
        var cost = Enumerable.Repeat(None, _columns).ToArray();
        var before = Enumerable.Repeat(-1, _columns).ToArray();
        foreach (var start in starts) cost[start] = 0;
        for (var round = 0; round < _columns; round++)
        {
            if (!Relax(cost, before)) break;
        }

        var ends = Enumerable.Range(0, _columns).Where(column => isEnd(column) && cost[column] != None).ToList();
        if (ends.Count == 0) return null;
        var path = new List<(int, int, int)>();
        for (var at = ends.MinBy(column => cost[column]); before[at] >= 0; at = before[at]) path.Insert(0, (_rows[before[at], at], before[at], at));
        return path.Count == 0 ? null : path;
    }

    private bool Relax(long[] cost, int[] before)
    {
        var changed = false;
        for (var from = 0; from < _columns; from++)
        {
            if (cost[from] == None) continue;
            for (var to = 0; to < _columns; to++)
            {
                if (_costs[from, to] == None || cost[from] + _costs[from, to] >= cost[to]) continue;
                cost[to] = cost[from] + _costs[from, to];
                before[to] = from;
                changed = true;
            }
        }

        return changed;
    }
}
