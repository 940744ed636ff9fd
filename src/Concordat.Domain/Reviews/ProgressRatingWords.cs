namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="ProgressRating"/>.</summary>
public static class ProgressRatingWords
{
    public static string For(ProgressRating rating) => rating switch
    {
        ProgressRating.Green => "Green",
        ProgressRating.Amber => "Amber",
        ProgressRating.Red => "Red",
    };

    /// <summary>What the rating means and what follows from it.</summary>
    public static string Meaning(ProgressRating rating) => rating switch
    {
        ProgressRating.Green => "Achieved: monitoring is no longer needed",
        ProgressRating.Amber => "Acceptable progress: monitoring continues",
        ProgressRating.Red => "Unacceptable: the lead officer is to attend",
    };
}
