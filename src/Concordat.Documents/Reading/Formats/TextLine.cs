namespace Concordat.Documents.Reading.Formats;

/// <summary>A line of a text file, without its line end and the form feed before it.</summary>
internal sealed record TextLine(int Number, int Start, string Text, int? Page, bool StartsPage)
{
    /// <summary>A text with longer lines than this was not broken at a fixed width.</summary>
    private const int WidestPage = 130;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public int Length => Text.Length;

    public int Indent => Text.Length - Text.AsSpan().TrimStart().Length;

    public SourceRange Range => new(Number, Start, Text.Length);

    public int FirstWordLength
    {
        get
        {
            var text = Text.AsSpan().Trim();
            var end = text.IndexOf(' ');
            return end < 0 ? text.Length : end;
        }
    }

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var hasPages = text.Contains('\f', StringComparison.Ordinal);
        int start = 0, number = 1, page = 1;
        while (start <= text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            var content = text.AsSpan(start, end - start);
            var feeds = content.Count('\f');
            page += feeds;
            var lead = feeds == 0 ? 0 : content.LastIndexOf('\f') + 1;
            // A form feed in the middle of a line: the words before it are kept, and the feed is a space.
            var kept = content[..lead].Trim().Length == 0 ? content[lead..].ToString() : content.ToString().Replace('\f', ' ');
            lines.Add(new TextLine(number, end - kept.Length, kept, hasPages ? page : null, feeds > 0));
            if (end >= text.Length)
                break;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
            number++;
        }
        return lines;
    }

    /// <summary>The width at which the text's lines were broken; 0 when each line is a whole paragraph.</summary>
    public static int WrapWidth(List<TextLine> lines)
    {
        int longest = 0, written = 0;
        foreach (var line in lines.Where(line => !line.IsBlank))
        {
            written++;
            longest = Math.Max(longest, line.Text.TrimEnd().Length);
        }
        if (written < 8 || longest is > WidestPage or < 50)
            return 0;
        var full = lines.Count(line => line.Text.TrimEnd().Length >= longest * 0.8);
        // Two or three long lines among short ones are headings, not a margin.
        return full >= 4 && full * 5 >= written ? longest : 0;
    }
}
