using Concordat.Application.Councils;
using Concordat.Application.Partnerships;

namespace Concordat.Application.Search;

/// <summary>
/// Finds people by the words of their name and job, as far as the viewer may see people. They are not in the index of records: one
/// person may belong to several partnerships, and identities given in confidence are no records of people at all.
/// </summary>
public sealed class PeopleSearchService(PersonDirectoryService directory, PartnershipService partnerships)
{
    /// <summary>Those in whom every word is found, as a word or as its beginning; by name.</summary>
    public async Task<IReadOnlyList<FoundPerson>> FindAsync(string? typed, Viewer viewer, int most, CancellationToken cancellationToken = default)
    {
        var words = SearchQuery.Parse(typed).AllWords;
        if (words.Count == 0) return [];
        List<FoundPerson> found = [];
        foreach (var partnership in await partnerships.ListAsync(viewer, cancellationToken))
        {
            foreach (var (id, name, jobTitle) in await directory.NamesAsync(partnership.Id, viewer, cancellationToken))
            {
                var inName = Parts(name, words);
                var inJob = Parts(jobTitle ?? "", words);
                var hit = inName.Concat(inJob).Where(p => p.IsMarked).Select(p => Plain(p.Text)).ToList();
                if (words.All(word => hit.Exists(text => text.StartsWith(word, StringComparison.Ordinal)))) found.Add(new FoundPerson(id, inName, inJob, $"/partnerships/{partnership.Slug}/people/{id:D}", partnership.Name));
            }
        }

        return [.. found.Take(most)];
    }

    // The text cut at its words, each marked that begins with a word looked for.
    private static List<SearchPart> Parts(string text, IReadOnlyList<string> words)
    {
        List<SearchPart> parts = [];
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            var plain = Plain(text[at..end]);
            if (words.Any(word => plain.StartsWith(word, StringComparison.Ordinal)))
            {
                if (at > from) parts.Add(new SearchPart(text[from..at], false));
                parts.Add(new SearchPart(text[at..end], true));
                from = end;
            }

            at = end;
        }

        if (from < text.Length) parts.Add(new SearchPart(text[from..], false));
        return parts;
    }

    private static string Plain(string text) => SearchQuery.Fold(text).ToLowerInvariant();
}
