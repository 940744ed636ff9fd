using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Whether a phrase is what a person is called in a paper: a name, a title with a name, or a pseudonym such as "Councillor 3".</summary>
internal static partial class PersonName
{
    public static bool Is(string phrase)
    {
        phrase = phrase.Trim();
        if (phrase.Length is 0 or > 100)
            return false;
        if (Pseudonym().IsMatch(phrase))
            return true;
        var people = Between().Split(phrase);
        return people.Length <= 6 && people.All(IsOne);
    }

    private static bool IsOne(string phrase)
    {
        phrase = phrase.Trim();
        var title = Title().Match(phrase);
        if (Pseudonym().IsMatch(phrase))
            return true;
        var rest = title.Success ? phrase[title.Length..].Trim() : phrase;
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length > 5 || (!title.Success && words.Length < 2))
            return false;
        return words.All(IsNameWord) && words.Any(word => word.TrimEnd('.').Length > 1 && char.IsUpper(word[0]))
            && (title.Success || !words.Any(CouncilWords.IsOrdinary));
    }

    private static bool IsNameWord(string word) =>
        NameWord().IsMatch(word) || word.ToLowerInvariant() is "de" or "la" or "le" or "van" or "von" or "der" or "den" or "bin" or "al" or "ap" or "du" or "st" or "st.";

    [GeneratedRegex(@"^(witness|person|councillor|cllr\.?|member|officer|employee|resident|respondent|participant|interviewee|speaker|contributor|staff member|member of staff|tenant|director|manager)\s+([A-Z]|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Pseudonym();

    [GeneratedRegex(@"^((the\s+)?(rt\.?\s+hon\.?|right honourable)\s+)?(cllrs?|councillors?|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|reverend|alderman|ald|judge|captain|cpt|pc|sgt|supt|superintendent|inspector)\b\.?\s+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\s+and\s+|\s+&\s+|\s*/\s*|,\s+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(\p{Lu}\.?|(\p{Lu}\.){2,3}|\p{Lu}[\p{L}]*(['’\-]\p{L}+)*|[dDoO]['’]\p{Lu}\p{L}+)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NameWord();
}
