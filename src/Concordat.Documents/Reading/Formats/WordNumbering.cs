using System.Globalization;
using System.Text;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Works out the bullets and numbers that Word draws before list items, which are not in the text.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<int, Level[]> kinds = [];
    private readonly Dictionary<int, int> kindOf = [];
    private readonly Dictionary<(int Id, int Level), int> starts = [];
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<(int Id, int Level)> begun = [];

    private sealed record Level(string Format, string Text, int Start);

    public void Read(XmlReader reader)
    {
        int kind = -1, id = -1, level = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "abstractNum":
                    kind = reader.Number("abstractNumId") ?? -1;
                    id = -1;
                    kinds[kind] = [.. Enumerable.Range(0, 9).Select(_ => new Level("decimal", "", 1))];
                    break;
                case "num":
                    id = reader.Number("numId") ?? -1;
                    break;
                case "abstractNumId" when id >= 0:
                    kindOf[id] = reader.Number() ?? -1;
                    break;
                case "lvl" or "lvlOverride":
                    level = Math.Clamp(reader.Number("ilvl") ?? 0, 0, 8);
                    break;
                case "startOverride" when id >= 0:
                    starts[(id, level)] = reader.Number() ?? 1;
                    break;
                case "start" when id < 0 && kinds.TryGetValue(kind, out var levels):
                    levels[level] = levels[level] with { Start = reader.Number() ?? 1 };
                    break;
                case "numFmt" when id < 0 && kinds.TryGetValue(kind, out var levels):
                    levels[level] = levels[level] with { Format = reader.Attribute("val") ?? "decimal" };
                    break;
                case "lvlText" when id < 0 && kinds.TryGetValue(kind, out var levels):
                    levels[level] = levels[level] with { Text = reader.Attribute("val") ?? "" };
                    break;
            }
        }
    }

    /// <summary>The bullet or the label of the next item of a list.</summary>
    public (string Bullet, string Label) Next(int id, int level)
    {
        level = Math.Clamp(level, 0, 8);
        if (!kindOf.TryGetValue(id, out var kind) || !kinds.TryGetValue(kind, out var levels))
            return ("•", "");
        if (levels[level].Format is "bullet" or "none")
            return ("•", "");
        // Lists of one kind go on counting in one another, until one that says where it starts.
        if (!counters.TryGetValue(kind, out var counter))
            counters[kind] = counter = new int[9];
        for (var above = 0; above < level; above++)
        {
            if (counter[above] == 0)
                counter[above] = levels[above].Start;
        }
        if (begun.Add((id, level)) && starts.TryGetValue((id, level), out var start))
            counter[level] = start;
        else
            counter[level] = counter[level] == 0 ? levels[level].Start : counter[level] + 1;
        Array.Clear(counter, level + 1, 8 - level);
        return ("", Label(levels, level, counter));
    }

    private static string Label(Level[] levels, int level, int[] counter)
    {
        var pattern = levels[level].Text;
        if (pattern.Length is 0 or > 40)
            pattern = "%" + (level + 1).ToString(CultureInfo.InvariantCulture) + ".";
        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var of = pattern[++i] - '1';
                label.Append(Counted(counter[of], levels[of].Format));
            }
            else
            {
                label.Append(pattern[i]);
            }
        }
        return label.ToString().Trim();
    }

    private static string Counted(int value, string format) => CountedLabel.Of(value, format switch
    {
        "lowerLetter" => "a",
        "upperLetter" => "A",
        "lowerRoman" => "i",
        "upperRoman" => "I",
        _ => "1",
    });
}
