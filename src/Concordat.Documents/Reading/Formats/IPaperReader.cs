namespace Concordat.Documents.Reading.Formats;

/// <summary>Reads one file format into the neutral picture of a paper.</summary>
public interface IPaperReader
{
    /// <summary>Whether the bytes are of this format, whatever the file is called.</summary>
    bool Reads(PaperFile file);

    /// <exception cref="PaperRefusedException">The file cannot be read.</exception>
    PaperDocument Read(PaperFile file);
}
