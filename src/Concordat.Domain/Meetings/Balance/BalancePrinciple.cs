namespace Concordat.Domain.Meetings.Balance;

/// <summary>The principles of section 15(5) of the Local Government and Housing Act 1989 in their order, and what arithmetic alone decides.</summary>
public enum BalancePrinciple
{
    /// <summary>Not all the seats of a body go to one group.</summary>
    A,

    /// <summary>A group with a majority of the members has a majority of the seats of each body.</summary>
    B,

    /// <summary>Each group's share of the seats on all ordinary committees is its share of the members.</summary>
    C,

    /// <summary>Each group's share of the seats of each body is its share of the members.</summary>
    D,

    /// <summary>Whole seats: what rounding took or gave so that the seats sum.</summary>
    Rounding,

    /// <summary>The seats given on a body are not the seats it has.</summary>
    RowSum,

    /// <summary>The seats given to a group on all ordinary committees are not its entitlement.</summary>
    ColumnSum,
}
