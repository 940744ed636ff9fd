using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;

namespace Concordat.Application.Shared;

/// <summary>
/// The difference of two texts in words struck out and inserted. Lines are compared first and words only inside lines that differ;
/// a stretch too long to compare word by word is shown as struck out and replaced, so that no text, however long, takes long.
/// </summary>
public static partial class TextDifference
{
    // A comparison may take the square of what is compared.
    private const int MostPieces = 3_000;

    /// <summary>
    /// The parts in reading order, struck out before inserted. What stayed and what was struck out make the first text; what
    /// stayed and what was inserted, the second.
    /// </summary>
    public static IReadOnlyList<DifferencePart> Between(string before, string after)
    {
        var parts = new List<DifferencePart>();
        Compare(Pieces(LinePattern(), before), Pieces(LinePattern(), after), parts, (old, put) =>
            Compare(Pieces(WordPattern(), old), Pieces(WordPattern(), put), parts, (oldWords, putWords) =>
            {
                Add(parts, DifferenceKind.StruckOut, oldWords);
                Add(parts, DifferenceKind.Inserted, putWords);
            }));
        return Settled(parts);
    }

    private static void Compare(string[] before, string[] after, List<DifferencePart> parts, Action<string, string> changed)
    {
        var first = 0;
        while (first < before.Length && first < after.Length && before[first] == after[first]) first++;
        var last = 0;
        while (last < before.Length - first && last < after.Length - first && before[^(last + 1)] == after[^(last + 1)]) last++;

        Add(parts, DifferenceKind.Same, string.Concat(before[..first]));
        var old = before[first..^last];
        var put = after[first..^last];
        if (old.Length == 0 || put.Length == 0 || old.Length + put.Length > MostPieces) changed(string.Concat(old), string.Concat(put));
        else CompareEach(old, put, parts, changed);
        Add(parts, DifferenceKind.Same, string.Concat(before[^last..]));
    }

    private static void CompareEach(string[] old, string[] put, List<DifferencePart> parts, Action<string, string> changed)
    {
        // Pieces are compared by number: the comparison takes one text cut at line ends, and a piece may itself be a line end.
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        var blocks = new Differ().CreateLineDiffs(Numbered(old, numbers), Numbered(put, numbers), false).DiffBlocks;
        var at = 0;
        foreach (var block in blocks)
        {
            Add(parts, DifferenceKind.Same, string.Concat(old[at..block.DeleteStartA]));
            at = block.DeleteStartA + block.DeleteCountA;
            changed(string.Concat(old[block.DeleteStartA..at]), string.Concat(put[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]));
        }

        Add(parts, DifferenceKind.Same, string.Concat(old[at..]));
    }

    private static string Numbered(string[] pieces, Dictionary<string, string> numbers) => string.Join('\n', pieces.Select(piece =>
        numbers.TryGetValue(piece, out var known) ? known : numbers[piece] = numbers.Count.ToString(CultureInfo.InvariantCulture)));

    // A space that stayed between two changed words reads better as part of the change.
    private static List<DifferencePart> Settled(List<DifferencePart> parts)
    {
        var settled = new List<DifferencePart>();
        var old = new StringBuilder();
        var put = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Kind == DifferenceKind.StruckOut)
            {
                old.Append(part.Text);
            }
            else if (part.Kind == DifferenceKind.Inserted)
            {
                put.Append(part.Text);
            }
            else if (old.Length > 0 && put.Length > 0 && part.Text == " " && i + 1 < parts.Count)
            {
                old.Append(' ');
                put.Append(' ');
            }
            else
            {
                End();
                settled.Add(part);
            }
        }

        End();
        return settled;

        void End()
        {
            Add(settled, DifferenceKind.StruckOut, old.ToString());
            Add(settled, DifferenceKind.Inserted, put.ToString());
            old.Clear();
            put.Clear();
        }
    }

    private static void Add(List<DifferencePart> parts, DifferenceKind kind, string text)
    {
        if (text.Length > 0) parts.Add(new DifferencePart(kind, text));
    }

    private static string[] Pieces(Regex pattern, string text)
    {
        var pieces = new List<string>();
        foreach (var match in pattern.EnumerateMatches(text)) pieces.Add(text.Substring(match.Index, match.Length));
        return [.. pieces];
    }

    [GeneratedRegex(@"[^\n]*\n|[^\n]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’]+|\s|[^\s\p{L}\p{M}\p{N}'’]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex WordPattern();
}
