namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>
/// What the whole review is about, by its title. In a review of repairs a point is not about repairs because it says the word: such a
/// word supports a theme and never carries one alone.
/// </summary>
internal sealed class ThemeSubject
{
    private readonly bool[] _isSubject;

    public ThemeSubject(ThemeText text, string subject, ThemeVocabulary vocabulary)
    {
        var title = new ThemeText([new ThemeEvidence(subject, 0, "", "")]);
        var stems = title.Tokens[0].Where(t => !vocabulary.LittleWords.Contains(title.Words[t.Word])).Select(t => title.Stems[t.Stem]).Where(s => !vocabulary.PaperStems.Contains(s)).ToHashSet(StringComparer.Ordinal);
        _isSubject = [.. text.Stems.Select(stems.Contains)];
    }

    /// <summary>Whether a stem of the text is of the review's own subject.</summary>
    public bool Holds(int stem) => _isSubject[stem];
}
