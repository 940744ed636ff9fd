namespace Concordat.Documents.Reading.Formats;

/// <summary>Where a block stands: its line, its page where the format tells, and the range of the source.</summary>
internal readonly record struct BlockPlace(int Line, int? Page, int Start, int Length)
{
    public SourceRange Range => new(Line, Start, Length);
}
