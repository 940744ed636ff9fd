using System.Text;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Joins lines, and the halves of words that a line end parted where the paper has the whole word elsewhere.</summary>
internal sealed class PdfHyphens
{
    private const char SoftHyphen = '\u00AD';

    private const int ShortestCut = 5;

    /// <summary>Long words that stand in narrow columns of most trackers.</summary>
    private static readonly HashSet<string> CutInTables = new(StringComparer.OrdinalIgnoreCase)
    {
        "recommendation", "recommendations", "timetable", "timescale", "accepted", "completed", "complete", "progress", "commentary", "responsible", "responsibility", "description",
        "organisation", "organisations", "partnership", "partnerships", "implementation", "implemented", "outstanding", "committee", "councillor", "management", "superseded",
    };

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    public PdfHyphens(IEnumerable<PdfLine> lines)
    {
        foreach (var word in lines.SelectMany(line => line.Words))
            words.Add(Bare(word.Text));
    }

    /// <summary>The text of a cell, in which a column too narrow for a long word cut it without a hyphen.</summary>
    public string JoinedCell(IEnumerable<string> lines)
    {
        var joined = new List<string>();
        foreach (var line in lines)
        {
            var (last, first) = (joined.Count == 0 ? "" : joined[^1][(joined[^1].LastIndexOf(' ') + 1)..], FirstWord(line));
            if (last.Length >= ShortestCut && char.IsLetter(last[^1]) && first.Length > 0 && char.IsLower(first[0]) && IsKnown(Bare(last + first)))
                joined[^1] += line;
            else
                joined.Add(line);
        }
        return Joined(joined);
    }

    private bool IsKnown(string word) => words.Contains(word) || CutInTables.Contains(word);

    public string Joined(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length == 0)
            {
                text.Append(line);
            }
            else if (text[^1] == SoftHyphen)
            {
                text.Length--;
                text.Append(line);
            }
            else if (text[^1] is '-' or '‐' && text.Length > 1 && char.IsLetter(text[^2]) && line.Length > 0 && char.IsLetter(line[0]))
            {
                // "Joined-" and "up" keep their hyphen; "imple-" and "mentation" lose it where the whole word is known.
                if (char.IsLower(line[0]) && words.Contains(Bare(LastWord(text) + FirstWord(line))))
                    text.Length--;
                text.Append(line);
            }
            else
            {
                text.Append(' ').Append(line);
            }
        }
        return text.ToString();
    }

    private static string LastWord(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return text.ToString(start, text.Length - 1 - start);
    }

    private static string FirstWord(string line)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? line : line[..end];
    }

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '“', '”', '‘', '’', '"', '\'', '!', '?');
}
