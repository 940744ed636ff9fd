namespace Concordat.Documents.Reading.Formats;

/// <summary>A paragraph style: <see cref="OutlineLevel"/> 0 is the highest heading, 9 is body text.</summary>
internal sealed record WordStyle(string Name, string? BasedOn)
{
    public int? OutlineLevel { get; init; }

    public int? NumberingId { get; init; }

    public int? ListLevel { get; init; }

    public bool? Bold { get; init; }

    /// <summary>"List Bullet 2" is a second level although its own list has only one.</summary>
    public int LevelInName => Name.StartsWith("List", StringComparison.OrdinalIgnoreCase) && Name[^1] is >= '2' and <= '5' ? Name[^1] - '1' : 0;
}
