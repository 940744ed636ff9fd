namespace Concordat.Documents.Reading.Formats;

/// <summary>The lists that are open at a place of an OpenDocument text, and how far each has counted.</summary>
internal sealed class OpenDocumentLists(OpenDocumentStyles styles)
{
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);
    private readonly List<string> open = [];
    private bool opensItem;

    public int Depth => open.Count;

    public void Open(string? style, bool continues)
    {
        var name = style ?? (open.Count > 0 ? open[^1] : "");
        if (open.Count == 0 && !continues)
            counters.Remove(name);
        open.Add(name);
    }

    public void Close() => open.RemoveAt(open.Count - 1);

    /// <param name="start">The number the item is given, where it does not follow from the one above.</param>
    public void OpenItem(int? start)
    {
        opensItem = true;
        var level = Level;
        var counter = Counter(open[^1]);
        counter[level] = start ?? (counter[level] == 0 ? LevelsOf(open[^1])[level].Start : counter[level] + 1);
        Array.Clear(counter, level + 1, counter.Length - level - 1);
    }

    /// <summary>An item without a mark of its own, which only goes on the one above.</summary>
    public void OpenUnmarked() => opensItem = false;

    /// <summary>The bullet or label for the paragraph that comes now; neither when it goes on an item that has begun.</summary>
    public (string Bullet, string Label) Next()
    {
        if (!opensItem)
            return ("", "");
        opensItem = false;
        var levels = LevelsOf(open[^1]);
        return levels[Level].IsCounted ? ("", OpenDocumentListLevel.Label(levels, Level, Counter(open[^1]))) : ("•", "");
    }

    /// <summary>The label of a heading, where the headings are numbered.</summary>
    public string NextHeading(int level)
    {
        if (styles.Levels(OpenDocumentStyles.Headings) is not { } levels)
            return "";
        level = Math.Clamp(level, 1, OpenDocumentListLevel.Deepest) - 1;
        if (!levels[level].IsCounted)
            return "";
        var counter = Counter(OpenDocumentStyles.Headings);
        counter[level] = counter[level] == 0 ? levels[level].Start : counter[level] + 1;
        Array.Clear(counter, level + 1, counter.Length - level - 1);
        return OpenDocumentListLevel.Label(levels, level, counter);
    }

    private int Level => Math.Min(open.Count, OpenDocumentListLevel.Deepest) - 1;

    private OpenDocumentListLevel[] LevelsOf(string style) =>
        styles.Levels(style) ?? [.. Enumerable.Repeat(OpenDocumentListLevel.Bulleted, OpenDocumentListLevel.Deepest)];

    private int[] Counter(string style)
    {
        if (!counters.TryGetValue(style, out var counter))
            counters[style] = counter = new int[OpenDocumentListLevel.Deepest];
        return counter;
    }
}
