namespace Concordat.Documents.Reading.Recognition;

/// <summary>A heading in a session with the list items that belong to it.</summary>
internal sealed class SessionPassage(SessionPassageKind kind, IReadOnlyList<int> headings)
{
    public SessionPassageKind Kind { get; } = kind;

    /// <summary>The blocks whose text names the witness or the panel's list.</summary>
    public IReadOnlyList<int> Headings { get; } = headings;

    public WitnessHeading? Witness { get; init; }

    public bool InConfidence { get; init; }

    public List<int> Items { get; } = [];
}
