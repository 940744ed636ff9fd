using System.Collections.Frozen;
using Concordat.Domain.Partnerships;

namespace Concordat.Application.Partnerships;

/// <summary>
/// Role × verb × kind of record: the one table that says who may do what. It is read from role-matrix.csv, shown in
/// docs/roles.md, and what it does not name is denied.
/// </summary>
public sealed class RoleMatrix
{
    private readonly FrozenDictionary<(PartnershipRole, RecordKind, Verb), Reach> _cells;

    private RoleMatrix(FrozenDictionary<(PartnershipRole, RecordKind, Verb), Reach> cells) => _cells = cells;

    /// <summary>The matrix this program follows.</summary>
    public static RoleMatrix Current { get; } = Read();

    /// <summary>The kinds and verbs that anybody may do at all, in the order of the table.</summary>
    public IReadOnlyList<(RecordKind Kind, Verb Verb)> Rows { get; private init; } = [];

    /// <summary>How far a role may do this; not at all unless the table says so.</summary>
    public Reach ReachOf(PartnershipRole role, RecordKind kind, Verb verb) => _cells.GetValueOrDefault((role, kind, verb), Reach.None);

    private static RoleMatrix Read()
    {
        using var stream = typeof(RoleMatrix).Assembly.GetManifestResourceStream("role-matrix.csv")
            ?? throw new InvalidOperationException("The role matrix is missing from the program.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var roles = lines[0].Split(',')[2..].Select(Enum.Parse<PartnershipRole>).ToArray();
        var cells = new Dictionary<(PartnershipRole, RecordKind, Verb), Reach>();
        var rows = new List<(RecordKind, Verb)>();
        foreach (var line in lines[1..])
        {
            var parts = line.Split(',');
            var row = (Enum.Parse<RecordKind>(parts[0]), Enum.Parse<Verb>(parts[1]));
            rows.Add(row);
            for (var i = 0; i < roles.Length; i++) cells.Add((roles[i], row.Item1, row.Item2), Enum.Parse<Reach>(parts[i + 2], ignoreCase: true));
        }

        return new RoleMatrix(cells.ToFrozenDictionary()) { Rows = rows };
    }
}
