namespace Concordat.Application.Search;

/// <summary>A piece of text, and whether it is what was looked for.</summary>
public sealed record SearchPart(string Text, bool IsMarked)
{
    // Records have no control characters in the index, so these can only come from the database's own marking.
    internal const char Begins = '\u0002';
    internal const char Ends = '\u0003';

    internal static IReadOnlyList<SearchPart> Of(string marked)
    {
        var parts = new List<SearchPart>();
        var at = 0;
        while (at < marked.Length)
        {
            var isMarked = marked[at] == Begins;
            var end = marked.IndexOf(isMarked ? Ends : Begins, at);
            if (end < 0) end = marked.Length;
            var text = marked[(isMarked ? at + 1 : at)..end].Replace(Ends.ToString(), "", StringComparison.Ordinal);
            if (text.Length > 0) parts.Add(new SearchPart(text, isMarked));
            at = isMarked ? end + 1 : end;
        }

        return parts;
    }
}
