namespace Concordat.Documents.Reading.Formats;

/// <summary>How deep each item of a list stands, from its indentation, and from its bullet where two levels are indented alike.</summary>
internal sealed class ListDepth
{
    private const int Deepest = 8;

    private readonly List<(int Indent, char Style)> open = [];

    public void EndList() => open.Clear();

    public int DepthOf(int indent, string bullet, string label)
    {
        var style = StyleOf(bullet, label);
        while (open.Count > 0 && indent < open[^1].Indent)
            open.RemoveAt(open.Count - 1);
        if (open.Count == 0)
        {
            open.Add((indent, style));
            return 0;
        }
        if (indent == open[^1].Indent && style != open[^1].Style)
        {
            var known = open.FindIndex(level => level.Indent == indent && level.Style == style);
            if (known >= 0)
                open.RemoveRange(known + 1, open.Count - known - 1);
            else if (style != '-')
                open.Add((indent, style));
        }
        else if (indent > open[^1].Indent)
        {
            open.Add((indent, style));
        }
        return Math.Min(open.Count - 1, Deepest);
    }

    /// <summary>Bullets of the first level are one style whatever they look like; those made for the second level are another, and each way of counting its own.</summary>
    private static char StyleOf(string bullet, string label)
    {
        if (bullet.Length > 0)
            return bullet[0] is 'o' or '◦' or '○' or '▫' or '§' or '\uF0A7' ? 'o' : '-';
        if (label.Length == 0)
            return '-';
        var core = label.Trim('(', ')', '.');
        if (core.Length > 1 && core.All(c => c is 'i' or 'v' or 'x'))
            return 'i';
        return char.IsLetter(core[0]) ? 'a' : '1';
    }
}
