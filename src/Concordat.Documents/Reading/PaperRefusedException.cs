namespace Concordat.Documents.Reading;

/// <summary>Ends the reading of a file that cannot be read. <see cref="PaperReading"/> turns it into a refusal; nobody else sees it.</summary>
public sealed class PaperRefusedException(string at, string text) : Exception(text)
{
    public string At { get; } = at;
}
