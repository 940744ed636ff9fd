namespace Concordat.Domain.Reviews;

/// <summary>One question: the words that answer it, or a sentence on what is missing.</summary>
public sealed record SixQuestionAnswer(SixQuestion Question, string? Answer, string? Missing)
{
    public bool IsAnswered => Missing is null;
}
