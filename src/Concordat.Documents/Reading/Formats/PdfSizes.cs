namespace Concordat.Documents.Reading.Formats;

/// <summary>Which sizes of type a PDF is set in: most of it in one, headings in larger ones.</summary>
internal sealed class PdfSizes
{
    private const double LargerThanText = 1.1;

    private readonly List<double> headings;

    public PdfSizes(IReadOnlyCollection<PdfLine> lines)
    {
        Text = lines.GroupBy(line => Math.Round(line.Height, 1)).OrderByDescending(group => group.Sum(line => line.Text.Length)).Select(group => group.Key).FirstOrDefault();
        headings = [.. lines.Select(line => Math.Round(line.Height, 1)).Where(size => size >= Text * LargerThanText).Distinct().OrderDescending()];
    }

    public double Text { get; }

    /// <summary>1 for the largest type, 0 for text.</summary>
    public int Level(PdfLine line) =>
        line.Height >= Text * LargerThanText && line.Text.Length <= 200 && line.Text.Any(char.IsLetter) ? Math.Clamp(headings.IndexOf(Math.Round(line.Height, 1)) + 1, 1, 6) : 0;
}
