using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>
/// The seats each group is entitled to of all ordinary committee seats (Local Government and Housing Act 1989 s15(5)(a) to (c)): its exact
/// quota rounded to the nearest whole seat, raised to a majority of each body for a group with a majority of the members, held to all but
/// one seat of each body, and then brought to the number of seats there are. Groups come first: what is left goes to members in no group
/// (Local Government (Committees and Political Groups) Regulations 1990 reg 16(3)).
/// </summary>
public static class SeatEntitlements
{
    public const string Source = "Local Government and Housing Act 1989 s15(5)";

    /// <summary>The entitlement of each group, in their order.</summary>
    /// <exception cref="RefusedException">No whole numbers of seats can meet the principles.</exception>
    public static IReadOnlyList<SeatEntitlement> Of(BalanceFacts facts)
    {
        var sizes = facts.Committees.Where(committee => committee.IsOrdinary).Select(committee => committee.Seats).ToList();
        var total = sizes.Sum();
        var membership = facts.Membership;
        var members = facts.Groups.Select(group => group.Members).ToList();
        var quotas = members.Select(count => new Fraction((long)count * total, membership)).ToList();
        var caps = members.Select((_, group) => sizes.Sum(size => facts.Cap(group, size))).ToList();
        var seats = quotas.Select(quota => quota.RoundHalfUp()).ToList();
        var principles = seats.Select(_ => BalancePrinciple.C).ToList();
        var steps = quotas.Select((quota, group) => new List<WorkingInput>
        {
            new("Members of the group", Text(members[group]), "members", "groups", null),
            new("Exact share", $"{Text(members[group])} × {Text(total)} ÷ {Text(membership)} = {quota.ToDouble().ToString("0.###", CultureInfo.InvariantCulture)}", "seats", null, null),
            new("Rounded to the nearest whole seat, a half upwards", Text(seats[group]), "seats", null, null),
        }).ToList();

        var floorBinds = false;
        if (facts.Majority is { } majority)
        {
            var floor = sizes.Sum(BalanceFacts.MajorityFloor);
            if (floor > seats[majority])
            {
                floorBinds = true;
                Set(majority, floor, BalancePrinciple.B, "A majority of the seats of each body, added up (principle (b))");
            }
        }

        for (var group = 0; group < seats.Count; group++)
        {
            if (seats[group] > caps[group]) Set(group, caps[group], BalancePrinciple.A, "All but one seat of each body, added up (principle (a))");
        }

        var given = seats.Sum();
        if (floorBinds && (given > total || (given < total && facts.Ungrouped == 0))) ShareRest(facts.Majority!.Value);
        else BringToTotal();
        return [.. facts.Groups.Select((group, index) => new SeatEntitlement(group, quotas[index], seats[index], principles[index], new Working(
            $"Entitlement of {group.Name}", Source, Sentence(principles[index]), Text(seats[index]), "seats", steps[index])))];

        void Set(int group, int count, BalancePrinciple principle, string step)
        {
            seats[group] = count;
            principles[group] = principle;
            steps[group].Add(new(step, Text(count), "seats", Source, null));
        }

        void ShareRest(int first)
        {
            var others = Enumerable.Range(0, seats.Count).Where(group => group != first).ToList();
            if (others.Count == 0) return;
            var rest = LargestRemainder.Share(total - seats[first], [.. others.Select(group => members[group])], [.. others.Select(group => caps[group])])
                ?? throw new RefusedException("No whole numbers of seats can meet principles (a) and (b) on these committees. Check their sizes.", "/committees");
            for (var place = 0; place < others.Count; place++)
            {
                if (rest[place] != seats[others[place]]) Set(others[place], rest[place], BalancePrinciple.Rounding, "Share of the seats the majority leaves, by largest remainder");
            }
        }

        void BringToTotal()
        {
            var left = total - seats.Sum();
            for (; left < 0; left++)
            {
                var loser = Enumerable.Range(0, seats.Count).Where(group => group != facts.Majority && seats[group] > 0)
                    .OrderByDescending(group => seats[group] - quotas[group]).ThenBy(group => members[group]).ThenByDescending(group => group).Select(group => (int?)group).FirstOrDefault()
                    ?? throw new RefusedException("There are fewer seats than principle (b) gives to the majority. Check the sizes of the committees.", "/committees");
                Set(loser, seats[loser] - 1, BalancePrinciple.Rounding, "One seat fewer: it was rounded up the most, and the seats are fewer than the rounded shares");
            }

            if (facts.Ungrouped > 0) return;
            for (; left > 0; left--)
            {
                var gainer = Enumerable.Range(0, seats.Count).Where(group => seats[group] < caps[group])
                    .OrderByDescending(group => quotas[group] - seats[group]).ThenByDescending(group => members[group]).ThenBy(group => group).Select(group => (int?)group).FirstOrDefault()
                    ?? throw new RefusedException("No whole numbers of seats can meet principle (a) on these committees. Check their sizes.", "/committees");
                Set(gainer, seats[gainer] + 1, BalancePrinciple.Rounding, "One seat more: it was rounded down the most, and a seat was left");
            }
        }
    }

    private static string Sentence(BalancePrinciple principle) => principle switch
    {
        BalancePrinciple.A => "Held to all but one seat of each body, because not all the seats of a body may go to one group.",
        BalancePrinciple.B => "Raised to a majority of the seats of each body, because the group has a majority of the members.",
        BalancePrinciple.C => "The group’s share of the members, applied to all the seats on ordinary committees.",
        BalancePrinciple.Rounding => "The group’s share of the members, moved by whole seats so that the seats sum to those there are.",
        BalancePrinciple.D or BalancePrinciple.RowSum or BalancePrinciple.ColumnSum => throw new ArgumentOutOfRangeException(nameof(principle), principle, "An entitlement is decided by (a), (b), (c) or rounding."),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
