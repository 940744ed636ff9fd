namespace Concordat.Documents.Tests.Reading;

/// <summary>Damages a paper in ways that happen to papers, the same way each time for the same seed.</summary>
internal static class Mutations
{
    public static string Of(string[] lines, int seed)
    {
        var random = new Random(seed);
        var damaged = lines.ToList();
        for (var step = 0; step < 1 + (seed % 6) && damaged.Count > 1; step++)
            Damage(damaged, random);
        return string.Join(seed % 7 == 0 ? "\r\n" : "\n", damaged);
    }

    private static void Damage(List<string> lines, Random random)
    {
        var at = random.Next(lines.Count);
        var line = lines[at];
        switch (random.Next(9))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, line);
                break;
            case 2:
                var other = random.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], line);
                break;
            case 3:
                lines[at] = line[..(line.Length / 2)];
                lines.Insert(at + 1, line[(line.Length / 2)..]);
                break;
            case 4:
                lines[at] = line.Insert(line.Length / 2, "\0");
                break;
            case 5:
                lines[at] = line.Replace("\t", "", StringComparison.Ordinal).Replace(" | ", "\t", StringComparison.Ordinal);
                break;
            case 6:
                lines.Insert(at, "\f");
                break;
            case 7:
                lines[at] = string.Concat(Enumerable.Repeat("~~- 1. a) | ", 40)) + line;
                break;
            default:
                lines.RemoveRange(at, Math.Min(lines.Count - at, 3));
                break;
        }
    }
}
