namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="SixQuestion"/>.</summary>
public static class SixQuestionWords
{
    public static string For(SixQuestion question) => question switch
    {
        SixQuestion.Why => "Why",
        SixQuestion.Who => "Who",
        SixQuestion.What => "What",
        SixQuestion.How => "How",
        SixQuestion.Where => "Where",
        SixQuestion.When => "When",
    };
}
