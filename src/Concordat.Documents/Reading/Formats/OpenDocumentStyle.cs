namespace Concordat.Documents.Reading.Formats;

/// <summary>A style of an OpenDocument text: what is null is taken from its parent.</summary>
internal sealed record OpenDocumentStyle(string? Parent)
{
    public bool? Bold { get; init; }

    public bool? Struck { get; init; }

    /// <summary>The list it puts its paragraphs in; empty for none.</summary>
    public string? List { get; init; }

    public int? OutlineLevel { get; init; }
}
