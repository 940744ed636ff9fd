namespace Concordat.Documents.Reading;

/// <summary>Why a file was not read: where (a line, or the part of the file), and a sentence that says what to do.</summary>
public sealed record PaperRefusal(string At, string Text);
