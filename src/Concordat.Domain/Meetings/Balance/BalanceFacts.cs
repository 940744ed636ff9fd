using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>
/// What political balance is worked out from: the groups, the members in none, the vacancies (which do not count: "membership" is the
/// members for the time being, Local Government and Housing Act 1989 Schedule 1), and the bodies with seats to share.
/// </summary>
public sealed record BalanceFacts(IReadOnlyList<BalanceGroup> Groups, int Ungrouped, int Vacancies, IReadOnlyList<BalanceCommittee> Committees)
{
    /// <summary>The name that stands for the members who are in no group.</summary>
    public const string UngroupedName = "ungrouped";

    /// <summary>The members in office.</summary>
    public int Membership => Groups.Sum(group => group.Members) + Ungrouped;

    /// <summary>The group with more than half of the members, or null.</summary>
    public int? Majority => Enumerable.Range(0, Groups.Count).Where(index => 2 * Groups[index].Members > Membership).Select(index => (int?)index).FirstOrDefault();

    /// <summary>Why balance cannot be worked out from these, each with the JSON pointer of what is wrong.</summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeWorkedOut() => [.. GroupReasons(), .. CommitteeReasons(), .. NumberReasons()];

    /// <summary>The least seats that principle (b) gives a majority group on a body: none on a body of one; on a body of two, (a) prevails.</summary>
    public static int MajorityFloor(int seats) => seats switch { 1 => 0, 2 => 1, _ => (seats / 2) + 1 };

    /// <summary>The most seats that principle (a) lets a group have on a body: all but one, save on a body of one or where no other member exists.</summary>
    public int Cap(int group, int seats) => seats == 1 || Groups[group].Members == Membership ? seats : seats - 1;

    private IEnumerable<Reason> GroupReasons()
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { UngroupedName };
        for (var index = 0; index < Groups.Count; index++)
        {
            var group = Groups[index];
            var at = FormattableString.Invariant($"/groups/{index}");
            if (string.IsNullOrWhiteSpace(group.Name)) yield return new("Give the group a name.", $"{at}/name");
            else if (!names.Add(group.Name)) yield return new(group.Name == UngroupedName ? "“ungrouped” stands for the members in no group. Name the group otherwise." : $"There are two groups called {group.Name}. A member is in one group only: join them, or name one otherwise.", $"{at}/name");
            if (group.Members < 2) yield return new($"{(string.IsNullOrWhiteSpace(group.Name) ? "This group" : group.Name)} has {ListWords.Count(group.Members, "member", "members")}. A group has two or more: count its members as ungrouped.", $"{at}/members");
        }
    }

    private IEnumerable<Reason> CommitteeReasons()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < Committees.Count; index++)
        {
            var committee = Committees[index];
            var at = FormattableString.Invariant($"/committees/{index}");
            if (string.IsNullOrWhiteSpace(committee.Name)) yield return new("Give the committee a name.", $"{at}/name");
            else if (!names.Add(committee.Name)) yield return new($"There are two committees called {committee.Name}. Name one otherwise.", $"{at}/name");
            if (committee.Seats < 1) yield return new($"{committee.Name} has no seats. Give it at least one, or leave it out.", $"{at}/seats");
            else if (committee.Seats > Membership && Membership > 0) yield return new($"{committee.Name} has {ListWords.Count(committee.Seats, "seat", "seats")}, which {ListWords.Count(Membership, "member", "members")} cannot fill.", $"{at}/seats");
        }
    }

    private IEnumerable<Reason> NumberReasons()
    {
        if (Ungrouped < 0) yield return new("The number of ungrouped members is nought or more.", "/ungrouped");
        if (Vacancies < 0) yield return new("The number of vacancies is nought or more.", "/vacancies");
        if (Membership < 1) yield return new("There are no members. Enter the groups and the members in none.", "/groups");
    }
}
