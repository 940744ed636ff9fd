namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>
/// The stem that forms of one English word share: "recruit" of recruiting, recruited and recruitment. The algorithm is
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, on lower-case words, with British spellings ("-isation",
/// "-ise") beside his American ones, and a short list of words that it would wrongly take together, such as community and communication.
/// </summary>
public static class WordStem
{
    private static readonly (string Suffix, string By)[] StepTwo =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("iser", "ise"), ("abli", "able"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
        ("ization", "ize"), ("isation", "ise"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string By)[] StepThree = [("icate", "ic"), ("ative", ""), ("alize", "al"), ("alise", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] StepFour = ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ise", "al", "er", "ic", "ou"];

    // What a council means by these is not what the rest of their word's family means. The first form of each is its stem.
    private static readonly Dictionary<string, string> Apart = Kept(
        "community communities", "parking", "housing", "planning", "building buildings", "experience experiences", "authority authorities", "operative operatives", "university universities", "universal", "general generally", "policy policies",
        "organisation organisations organisational", "government governments", "governance", "timing timings", "meeting meetings", "news", "bus buses", "life lives", "pay paid", "child children", "people");

    /// <summary>The stem of a lower-case word; words of one or two letters, and words that are not plain letters, are their own.</summary>
    public static string Of(string word)
    {
        if (Apart.TryGetValue(word, out var kept)) return kept;
        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower)) return word;
        return Five(Four(Replaced(Replaced(One(word), StepTwo), StepThree)));
    }

    private static Dictionary<string, string> Kept(params string[] families) => families.Select(f => f.Split(' ')).SelectMany(f => f.Select(word => (word, stem: f[0]))).ToDictionary(w => w.word, w => w.stem, StringComparer.Ordinal);

    private static string One(string word)
    {
        if (Ends(word, "sses") || Ends(word, "ies")) word = word[..^2];
        else if (Ends(word, "s") && !Ends(word, "ss")) word = word[..^1];
        if (Ends(word, "eed"))
        {
            if (Measure(word, word.Length - 3) > 0) word = word[..^1];
        }
        else if (Ends(word, "ed") && HasVowel(word, word.Length - 2))
        {
            word = Mended(word[..^2]);
        }
        else if (Ends(word, "ing") && HasVowel(word, word.Length - 3))
        {
            word = Mended(word[..^3]);
        }

        return Ends(word, "y") && HasVowel(word, word.Length - 1) ? word[..^1] + "i" : word;
    }

    private static string Mended(string word)
    {
        if (Ends(word, "at") || Ends(word, "bl") || Ends(word, "iz")) return word + "e";
        if (EndsDoubled(word) && word[^1] is not ('l' or 's' or 'z')) return word[..^1];
        return Measure(word, word.Length) == 1 && EndsShort(word, word.Length) ? word + "e" : word;
    }

    private static string Replaced(string word, (string Suffix, string By)[] rules)
    {
        foreach (var (suffix, by) in rules)
        {
            if (Ends(word, suffix)) return Measure(word, word.Length - suffix.Length) > 0 ? word[..^suffix.Length] + by : word;
        }

        return word;
    }

    private static string Four(string word)
    {
        if (Ends(word, "ion") && word.Length > 3 && word[^4] is 's' or 't') return Measure(word, word.Length - 3) > 1 ? word[..^3] : word;
        foreach (var suffix in StepFour)
        {
            if (Ends(word, suffix)) return Measure(word, word.Length - suffix.Length) > 1 ? word[..^suffix.Length] : word;
        }

        return word;
    }

    private static string Five(string word)
    {
        if (Ends(word, "e"))
        {
            var measure = Measure(word, word.Length - 1);
            if (measure > 1 || (measure == 1 && !EndsShort(word, word.Length - 1))) word = word[..^1];
        }

        return Ends(word, "ll") && Measure(word, word.Length) > 1 ? word[..^1] : word;
    }

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal) && word.Length > suffix.Length;

    private static bool IsConsonant(string word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };

    private static bool HasVowel(string word, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!IsConsonant(word, i)) return true;
        }

        return false;
    }

    // Porter's m: how often vowels are followed by consonants in the first letters of the word.
    private static int Measure(string word, int length)
    {
        var measure = 0;
        for (var i = 1; i < length; i++)
        {
            if (IsConsonant(word, i) && !IsConsonant(word, i - 1)) measure++;
        }

        return measure;
    }

    private static bool EndsDoubled(string word) => word.Length > 1 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    private static bool EndsShort(string word, int length) =>
        length > 2 && IsConsonant(word, length - 1) && !IsConsonant(word, length - 2) && IsConsonant(word, length - 3) && word[length - 1] is not ('w' or 'x' or 'y');
}
