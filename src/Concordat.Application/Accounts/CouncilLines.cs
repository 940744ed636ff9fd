using Concordat.Domain.Shared;

namespace Concordat.Application.Accounts;

/// <summary>Reads councils typed one a line, with a short name after the last comma where there is one.</summary>
public static class CouncilLines
{
    private static readonly string[] Endings =
    [
        " Metropolitan Borough Council", " Borough Council", " District Council", " County Council", " City Council", " Council",
    ];

    /// <summary>The names and short names. Throws with every line that cannot be read.</summary>
    public static IReadOnlyList<(string Name, string ShortName)> Read(string? text, string at = "Councils")
    {
        var councils = new List<(string Name, string ShortName)>();
        var reasons = new List<Reason>();
        var number = 0;
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries))
        {
            number++;
            if (line.Length == 0) continue;
            var (name, shortName) = Names(line);
            if (name.Length > 200) reasons.Add(new Reason($"Line {number}: a council’s name must be 200 characters or fewer.", at));
            else if (shortName.Length > 60) reasons.Add(new Reason($"Line {number}: add a short name of 60 characters or fewer after a comma.", at));
            else if (councils.Any(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase))) reasons.Add(new Reason($"Line {number}: {name} is there twice.", at));
            else councils.Add((name, shortName));
        }

        if (number > 60) reasons.Add(new Reason("Enter 60 councils or fewer. You can add more later.", at));
        if (councils.Count == 0 && reasons.Count == 0) reasons.Add(new Reason("Enter the councils of the partnership, one a line.", at));
        RefusedException.ThrowIfAny(reasons);
        return councils;
    }

    private static (string Name, string ShortName) Names(string line)
    {
        // "Bournemouth, Christchurch and Poole Council" has a comma and no short name.
        var comma = line.LastIndexOf(',');
        if (comma > 0 && comma < line.Length - 1 && !line[comma..].Contains("Council", StringComparison.OrdinalIgnoreCase)) return (line[..comma].Trim(), line[(comma + 1)..].Trim());
        var name = line.TrimEnd(',', ' ');
        var ending = Endings.FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase) && name.Length > e.Length);
        return (name, ending is null ? name : name[..^ending.Length].Trim());
    }
}
