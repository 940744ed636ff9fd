namespace Concordat.Documents.Reading.Formats;

/// <summary>Reads one file format into the neutral picture of a paper.</summary>
public interface IPaperReader
{
    /// <summary>The format in a sentence: "a Word document".</summary>
    string Name { get; }

    /// <summary>How the names of such files end, with the full stop; an empty one where a file without an ending may be one.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether the bytes are of this format, whatever the file is called.</summary>
    bool Reads(PaperFile file);

    /// <exception cref="PaperRefusedException">The file cannot be read.</exception>
    PaperDocument Read(PaperFile file);
}
