namespace Concordat.Documents.Reading.Formats;

/// <summary>A word on a page of a PDF and the box it fills, in points from the page's upper left corner.</summary>
internal readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    public double Height => Bottom - Top;

    public double Width => Right - Left;

    public double Middle => (Top + Bottom) / 2;
}
