namespace Concordat.Documents.Reading.Recognition;

/// <summary>A table that a converter laid out as lines: its rows, and the lines from the first to before the last that it takes.</summary>
internal sealed record LaidOutTable(int First, int End, List<LaidOutRow> Rows)
{
    /// <summary>Where the columns start, when spaces set them apart.</summary>
    public IReadOnlyList<int> Starts { get; init; } = [];

    /// <summary>What stood between and around the cells and says nothing, such as tags.</summary>
    public string Left { get; init; } = "";
}
