using System.Text.Json;
using Concordat.Domain.Meetings.Balance;
using Concordat.Domain.Shared;

namespace Concordat.Web.Commands;

/// <summary>The input of <c>balance</c> as JSON, read with a reason, and a JSON pointer, for everything that is not as it should be.</summary>
internal sealed class BalanceInput
{
    private readonly List<Reason> _reasons = [];

    public IReadOnlyList<Reason> Reasons => _reasons;

    public BalanceFacts Facts { get; private set; } = new([], 0, 0, []);

    /// <summary>The seats given by body and column, or null where no allocation is given.</summary>
    public int[][]? Given { get; private set; }

    public static BalanceInput Read(JsonElement root)
    {
        var input = new BalanceInput();
        if (root.ValueKind != JsonValueKind.Object)
        {
            input._reasons.Add(new("Give one JSON object with groups and committees. docs/commands.md shows its shape.", ""));
            return input;
        }

        var groups = input.Items(root, "groups", required: true).Select((item, index) => new BalanceGroup(input.Text(item, "name", $"/groups/{index}"), input.Number(item, "members", $"/groups/{index}", required: true))).ToList();
        var committees = input.Items(root, "committees", required: true).Select((item, index) => new BalanceCommittee(input.Text(item, "name", $"/committees/{index}"), input.Number(item, "seats", $"/committees/{index}", required: true), input.Flag(item, "ordinary", $"/committees/{index}"))).ToList();
        input.Facts = new(groups, input.Number(root, "ungrouped", ""), input.Number(root, "vacancies", ""), committees);
        if (input._reasons.Count == 0) input._reasons.AddRange(input.Facts.ReasonsItCannotBeWorkedOut());
        if (input._reasons.Count == 0 && root.TryGetProperty("allocation", out var allocation) && allocation.ValueKind != JsonValueKind.Null) input.ReadAllocation(allocation);
        return input;
    }

    private void ReadAllocation(JsonElement allocation)
    {
        if (allocation.ValueKind != JsonValueKind.Object)
        {
            _reasons.Add(new("An allocation is an object: each committee’s name, and for it each group’s seats.", "/allocation"));
            return;
        }

        var columns = SeatTable.Columns(Facts).ToList();
        Given = [.. Facts.Committees.Select(_ => new int[columns.Count])];
        foreach (var committee in allocation.EnumerateObject())
        {
            var at = $"/allocation/{Pointer(committee.Name)}";
            var row = Facts.Committees.Select(one => one.Name).ToList().IndexOf(committee.Name);
            if (row < 0) _reasons.Add(new($"There is no committee called “{committee.Name}”. Name it among the committees, or take it out of the allocation.", at));
            else if (committee.Value.ValueKind != JsonValueKind.Object) _reasons.Add(new($"Give each group’s seats on {committee.Name}.", at));
            else
            {
                foreach (var cell in committee.Value.EnumerateObject())
                {
                    var column = columns.IndexOf(cell.Name);
                    if (!cell.Value.TryGetInt32Exactly(out var seats) || seats < 0) _reasons.Add(new("Seats are a whole number, nought or more.", $"{at}/{Pointer(cell.Name)}"));
                    else if (column >= 0) Given[row][column] = seats;
                    else if (cell.Name != BalanceFacts.UngroupedName) _reasons.Add(new($"There is no group called “{cell.Name}”. Name it among the groups, or take it out of the allocation.", $"{at}/{Pointer(cell.Name)}"));
                    else if (seats > 0) _reasons.Add(new("There are no members in no group to take a seat.", $"{at}/{Pointer(cell.Name)}"));
                }
            }
        }
    }

    private List<JsonElement> Items(JsonElement parent, string name, bool required)
    {
        if (parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array) return [.. list.EnumerateArray()];
        if (required || list.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null)) _reasons.Add(new($"Give {name} as a list.", $"/{name}"));
        return [];
    }

    private string Text(JsonElement parent, string name, string at)
    {
        if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String) return value.GetString()!;
        _reasons.Add(new($"Give a {name} in quotation marks.", $"{at}/{name}"));
        return "";
    }

    private int Number(JsonElement parent, string name, string at, bool required = false)
    {
        var has = parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null;
        if (!has && !required) return 0;
        if (has && parent.GetProperty(name).TryGetInt32Exactly(out var number) && number is >= -1_000_000 and <= 1_000_000) return number;
        _reasons.Add(new($"Give {name} as a whole number.", $"{at}/{name}"));
        return 0;
    }

    private bool Flag(JsonElement parent, string name, string at)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.True) return true;
        if (value.ValueKind != JsonValueKind.False) _reasons.Add(new($"Give {name} as true or false.", $"{at}/{name}"));
        return false;
    }

    private static string Pointer(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
