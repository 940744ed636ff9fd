using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>Seats by body and by column: the groups as declared and, last, the members in no group where there are any.</summary>
public sealed class SeatTable
{
    private readonly BalanceFacts _facts;
    private readonly int[][] _seats;

    public SeatTable(BalanceFacts facts, int[][] seats)
    {
        _facts = facts;
        _seats = seats;
    }

    /// <summary>The members of each column.</summary>
    public static IReadOnlyList<int> Members(BalanceFacts facts) => [.. facts.Groups.Select(group => group.Members), .. facts.Ungrouped > 0 || facts.Groups.Count == 0 ? [facts.Ungrouped] : Array.Empty<int>()];

    /// <summary>The name of each column.</summary>
    public static IReadOnlyList<string> Columns(BalanceFacts facts) => [.. facts.Groups.Select(group => group.Name), .. facts.Ungrouped > 0 || facts.Groups.Count == 0 ? [BalanceFacts.UngroupedName] : Array.Empty<string>()];

    public int this[int committee, int column] => _seats[committee][column];

    /// <summary>Σ (seats − members × size ÷ membership)² over every body and column, exactly.</summary>
    public Fraction Deviation()
    {
        var members = Members(_facts);
        System.Numerics.BigInteger sum = 0;
        long membership = _facts.Membership;
        for (var row = 0; row < _seats.Length; row++)
        {
            for (var column = 0; column < members.Count; column++)
            {
                var off = (_seats[row][column] * membership) - ((long)members[column] * _facts.Committees[row].Seats);
                sum += (System.Numerics.BigInteger)off * off;
            }
        }

        return new(sum, (System.Numerics.BigInteger)membership * membership);
    }

    /// <summary>The seats of a column on all ordinary committees.</summary>
    public int OrdinarySeats(int column) => Enumerable.Range(0, _seats.Length).Where(row => _facts.Committees[row].IsOrdinary).Sum(row => _seats[row][column]);

    /// <summary>The seats given on a body.</summary>
    public int RowSum(int committee) => _seats[committee].Sum();
}
