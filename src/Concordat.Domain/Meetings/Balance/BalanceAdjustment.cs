namespace Concordat.Domain.Meetings.Balance;

/// <summary>The method that councils print: what rounding each committee by itself gives a group, and how many seats it then gains or gives up.</summary>
public sealed record BalanceAdjustment(string Group, int Summed, int Entitlement)
{
    /// <summary>Seats to gain, or to lose where it is below nothing.</summary>
    public int Change => Entitlement - Summed;
}
