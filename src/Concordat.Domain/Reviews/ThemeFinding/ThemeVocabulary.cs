namespace Concordat.Domain.Reviews.ThemeFinding;

/// <summary>
/// What is known beforehand: the fields of local government's words, the little words of grammar, the words too everyday to be a
/// theme, and the cues of tone. Each is a list in plain text beside this file, for people to read and correct.
/// </summary>
internal sealed class ThemeVocabulary
{
    private const string Background = "background";
    private const string Family = "of ";

    private ThemeVocabulary()
    {
        Fields = [.. ReadFields()];
        LittleWords = Read("little-words.txt").SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        EverydayStems = Read("everyday-words.txt").SelectMany(Words).Select(WordStem.Of).ToHashSet(StringComparer.Ordinal);
        VerbForms = Read("verb-forms.txt").SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        PaperStems = Read("paper-words.txt").SelectMany(Words).Select(WordStem.Of).ToHashSet(StringComparer.Ordinal);
        ToneCues = Sections("tone-cues.txt").ToDictionary(s => s.Name, s => (IReadOnlyList<string>)[.. s.Lines.SelectMany(Terms)], StringComparer.Ordinal);
    }

    /// <summary>The lists of this program.</summary>
    public static ThemeVocabulary OfLocalGovernment { get; } = new();

    public IReadOnlyList<ThemeField> Fields { get; }

    public IReadOnlySet<string> LittleWords { get; }

    public IReadOnlySet<string> EverydayStems { get; }

    /// <summary>Forms of verbs that say what someone does, and so name nothing.</summary>
    public IReadOnlySet<string> VerbForms { get; }

    /// <summary>The stems of what papers and those who write them are called, whatever they are about.</summary>
    public IReadOnlySet<string> PaperStems { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> ToneCues { get; }

    private static IEnumerable<ThemeField> ReadFields() => Sections("fields.txt").Select(section => new ThemeField(
        section.Name,
        section.Mark == Background,
        section.Mark.StartsWith(Family, StringComparison.Ordinal) ? section.Mark[Family.Length..] : null,
        [.. section.Lines.Where(l => !l.StartsWith('~')).SelectMany(Terms).Select(ThemeTerm.Parse)],
        [.. section.Lines.Where(l => l.StartsWith('~')).SelectMany(l => Terms(l[1..])).Select(ThemeTerm.Parse)]));

    private static IEnumerable<(string Name, string Mark, List<string> Lines)> Sections(string file)
    {
        List<(string Name, string Mark, List<string> Lines)> sections = [];
        foreach (var line in Read(file))
        {
            if (line.StartsWith('[')) sections.Add((line[1..line.IndexOf(']', StringComparison.Ordinal)], line[(line.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim(), []));
            else sections[^1].Lines.Add(line);
        }

        return sections;
    }

    private static IEnumerable<string> Terms(string line) => line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<string> Read(string file)
    {
        using var stream = typeof(ThemeVocabulary).Assembly.GetManifestResourceStream($"ThemeFinding/{file}") ?? throw new InvalidOperationException($"The list {file} is not in the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => !l.StartsWith('#'))];
    }
}
