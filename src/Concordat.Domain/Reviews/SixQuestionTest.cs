using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// The six-question test of a recommendation: why (a reason, linked to a finding), who (the role that owns it), what (an action and its
/// object, where to note, consider, be aware or continue is no action), how (a method or output), where (the body it goes to), when (a
/// due date). Six of six is SMART, four or five amber, three or fewer red. Help for whoever writes it; never published.
/// </summary>
public static class SixQuestionTest
{
    private const string Source = "Six-question test used in council scrutiny (why, who, what, how, where, when)";

    private const int ReadCharacters = 10_000;

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "tbc", "tbd", "tba", "to be confirmed", "to be decided", "to be agreed", "n/a", "na", "none", "unknown", "not known", "not applicable", "various", "-", "–", "?",
    };

    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "everyone", "everybody", "anyone", "someone", "us", "we", "council", "the council", "councils", "the councils", "both councils", "all councils", "members", "all members",
    };

    /// <summary>From what its author filled in. Where "what" is empty, the recommendation's own text is read for it.</summary>
    public static Worked<SixQuestionScore> Of(Recommendation recommendation, int findingCount) =>
        Of(recommendation.Text, recommendation.Answers, findingCount);

    public static Worked<SixQuestionScore> Of(string text, SixQuestionAnswers given, int findingCount)
    {
        var what = Readable(Filled(given.What) ?? text);
        return Worked(
            [
                Why(Filled(given.Why), findingCount),
                Answer(SixQuestion.Who, Filled(given.Who) is { } who && !Nobody.Contains(who.TrimEnd('.')) ? who : null),
                Answer(SixQuestion.What, ActionWords.Find(what) is null ? null : what),
                Answer(SixQuestion.How, Filled(given.How)),
                Answer(SixQuestion.Where, Filled(given.Where)),
                Answer(SixQuestion.When, given.DueOn is { } due ? DateWords.For(due) : RecommendationWords.When(Readable(given.WhenText ?? ""))),
            ],
            "Read from the fields filled in for the recommendation.");
    }

    /// <summary>From the words alone, for a recommendation read from a paper, whose reasons and owners stand elsewhere or nowhere.</summary>
    public static Worked<SixQuestionScore> FromText(string text)
    {
        var read = Readable(text);
        return Worked(
            [
                Answer(SixQuestion.Why, RecommendationWords.Why(read)),
                Answer(SixQuestion.Who, RecommendationWords.Who(read)),
                Answer(SixQuestion.What, ActionWords.Find(read)?.Words),
                Answer(SixQuestion.How, RecommendationWords.How(read)),
                Answer(SixQuestion.Where, RecommendationWords.Where(read)),
                Answer(SixQuestion.When, RecommendationWords.When(read)),
            ],
            "Read from the words of the recommendation alone.");
    }

    // A recommendation says its six things early or not at all; the rest of a very long one is not worth the time.
    private static string Readable(string text) => text.Length <= ReadCharacters ? text : text[..ReadCharacters];

    private static string? Filled(string? text) => Given.Trimmed(text) is { } given && !Empty.Contains(given.TrimEnd('.')) ? given : null;

    private static SixQuestionAnswer Why(string? why, int findingCount) => (why, findingCount) switch
    {
        (null, 0) => new(SixQuestion.Why, null, "Say why it is recommended, and link the finding it rests on."),
        (null, _) => new(SixQuestion.Why, null, "Say why it is recommended."),
        (_, 0) => new(SixQuestion.Why, why, "Link the finding it rests on."),
        _ => new(SixQuestion.Why, why, null),
    };

    private static SixQuestionAnswer Answer(SixQuestion question, string? answer) =>
        answer is null ? new(question, null, MissingFor(question)) : new(question, answer, null);

    private static string MissingFor(SixQuestion question) => question switch
    {
        SixQuestion.Why => "Say why it is recommended.",
        SixQuestion.Who => "Say which role owns it, not only which council.",
        SixQuestion.What => "Say what is to be done, and to what: to note, consider, be aware or continue is not yet an action.",
        SixQuestion.How => "Say how it will be done or what it will produce.",
        SixQuestion.Where => "Say which body it goes to or reports to.",
        SixQuestion.When => "Say by what date.",
    };

    private static Worked<SixQuestionScore> Worked(IReadOnlyList<SixQuestionAnswer> answers, string from)
    {
        var score = new SixQuestionScore(answers);
        return new(score, new Working(
            "Six-question test", Source,
            $"{from} Each question answered counts one: 6 is SMART, 4 or 5 amber, 3 or fewer red.",
            score.Words, null,
            [.. answers.Select(answer => new WorkingInput(
                SixQuestionWords.For(answer.Question), answer.IsAnswered ? "Yes" : "No", null, answer.Answer ?? answer.Missing, null))]));
    }
}
