namespace Concordat.Domain.Reviews;

/// <summary>How many of the six questions a recommendation answers, with each answer in the order why, who, what, how, where, when.</summary>
public sealed record SixQuestionScore(IReadOnlyList<SixQuestionAnswer> Answers)
{
    public int Answered => Answers.Count(answer => answer.IsAnswered);

    public SixQuestionBand Band => Answered switch
    {
        6 => SixQuestionBand.Smart,
        4 or 5 => SixQuestionBand.Amber,
        _ => SixQuestionBand.Red,
    };

    public SixQuestionAnswer For(SixQuestion question) => Answers.First(answer => answer.Question == question);

    /// <summary>"3 of 6, red".</summary>
    public string Words => FormattableString.Invariant($"{Answered} of 6, {(Band == SixQuestionBand.Smart ? "SMART" : SixQuestionBandWords.For(Band).ToLowerInvariant())}");
}
