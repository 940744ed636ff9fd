using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>
/// Political balance on committees (Local Government and Housing Act 1989 ss15 to 17 and Schedule 1; Local Government (Committees and
/// Political Groups) Regulations 1990): entitlements, the allocation that deviates least, the adjustments councils print, and the
/// judgement of a given allocation.
/// </summary>
public static class PoliticalBalance
{
    private static readonly Fraction MuchApart = new(3, 2);

    /// <param name="facts">Groups, members and bodies.</param>
    /// <param name="given">An allocation to judge, by body and column in their order (see <see cref="SeatTable.Columns"/>), or null.</param>
    /// <exception cref="RefusedException">The facts cannot be, or no allocation keeps the principles.</exception>
    public static Worked<PoliticalBalanceResult> Of(BalanceFacts facts, int[][]? given = null)
    {
        RefusedException.ThrowIfAny(facts.ReasonsItCannotBeWorkedOut());
        var seats = facts.Committees.Where(committee => committee.IsOrdinary).Sum(committee => committee.Seats);
        var entitlements = SeatEntitlements.Of(facts);
        var residual = seats - entitlements.Sum(entitlement => entitlement.Seats);
        var owed = SeatTable.Columns(facts).Select((_, column) => column < entitlements.Count ? entitlements[column].Seats : residual).ToList();
        var allocation = new SeatTable(facts, LeastDeviation.Allocate(facts, owed));
        var deviation = allocation.Deviation();
        var check = given is null ? null : BalanceJudgement.Of(facts, entitlements, residual, new SeatTable(facts, given));
        var result = new PoliticalBalanceResult(facts, seats, entitlements, residual, allocation, deviation, Adjustments(facts, owed), check, [.. Warnings(facts, seats, residual)]);
        return new(result, new Working(
            "Political balance on committees", SeatEntitlements.Source,
            $"{ListWords.Count(facts.Membership, "member", "members")} in office share {ListWords.Count(seats, "seat", "seats")} on ordinary committees. Groups come first; {(facts.Ungrouped == 0 ? "no member is in no group" : "what is left goes to members in no group")}. The seats on each body are then placed so that the sum of the squared differences from exact shares is least.",
            deviation.ToDouble().ToString("0.###", CultureInfo.InvariantCulture), "sum of squared differences",
            [.. entitlements.Select(entitlement => new WorkingInput(entitlement.Group.Name, entitlement.Seats.ToString(CultureInfo.InvariantCulture), "seats", "groups", entitlement.Working)),
                new("Left for members in no group", residual.ToString(CultureInfo.InvariantCulture), "seats", "Local Government (Committees and Political Groups) Regulations 1990 reg 16(3)", null)]));
    }

    private static List<BalanceAdjustment> Adjustments(BalanceFacts facts, List<int> owed)
    {
        var members = SeatTable.Members(facts);
        var summed = new int[members.Count];
        foreach (var committee in facts.Committees.Where(committee => committee.IsOrdinary))
        {
            var row = LargestRemainder.Share(committee.Seats, members)!;
            for (var column = 0; column < members.Count; column++) summed[column] += row[column];
        }

        return [.. SeatTable.Columns(facts).Select((name, column) => new BalanceAdjustment(name, summed[column], owed[column]))];
    }

    private static IEnumerable<string> Warnings(BalanceFacts facts, int seats, int residual)
    {
        if (facts.Groups.Count == 0) yield return "There are no groups, so section 15 does not apply: the council allocates the seats as it wishes.";
        if (facts.Vacancies > 0) yield return $"{ListWords.Count(facts.Vacancies, "vacancy is", "vacancies are")} not counted: membership is the {ListWords.Count(facts.Membership, "member", "members")} in office.";
        if (facts.Groups.Count > 0 && facts.Ungrouped > 0)
        {
            var share = new Fraction((long)facts.Ungrouped * seats, facts.Membership);
            if ((residual - share).Abs() >= MuchApart) yield return $"Members in no group are left {ListWords.Count(residual, "seat", "seats")}; their exact share would be {share.ToDouble().ToString("0.##", CultureInfo.InvariantCulture)}.";
        }

        if (facts.Majority is { } majority)
        {
            foreach (var pair in facts.Committees.Where(committee => committee.Seats == 2))
            {
                if (facts.Groups[majority].Members != facts.Membership) yield return $"{pair.Name} has 2 seats: principle (a) prevails over (b), so {facts.Groups[majority].Name} has one of them and no majority.";
            }
        }
    }
}
