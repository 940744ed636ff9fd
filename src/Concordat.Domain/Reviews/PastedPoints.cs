using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Reads several points pasted at once: a line each, without its bullet. A line set in further than the line before stands under it.
/// </summary>
public static class PastedPoints
{
    private const string Bullets = "-–—•*·‣▪◦●○o§";

    /// <summary>The points in order; empty lines say nothing.</summary>
    public static IReadOnlyList<PastedPoint> Read(string? pasted)
    {
        List<PastedPoint> points = [];
        List<int> indents = [];
        foreach (var raw in (pasted ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            var text = WithoutBullet(raw.Trim());
            if (!Given.IsGiven(text)) continue;
            var indent = IndentOf(raw);
            while (indents.Count > 0 && indents[^1] >= indent) indents.RemoveAt(indents.Count - 1);
            points.Add(new PastedPoint(indents.Count, text));
            indents.Add(indent);
        }

        return points;
    }

    private static int IndentOf(string line)
    {
        var indent = 0;
        foreach (var c in line)
        {
            if (c == '\t') indent += 4;
            else if (char.IsWhiteSpace(c)) indent++;
            else break;
        }

        return indent;
    }

    private static string WithoutBullet(string text) =>
        text.Length > 1 && Bullets.Contains(text[0], StringComparison.Ordinal) && char.IsWhiteSpace(text[1]) ? text[1..].TrimStart()
        : text.Length == 1 && Bullets.Contains(text[0], StringComparison.Ordinal) && text[0] != 'o' ? ""
        : text;
}
