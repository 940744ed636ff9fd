namespace Concordat.Application.Reviews;

/// <summary>The headings of a table of recommendations, as it is exported and as it is read back.</summary>
public static class RecommendationColumns
{
    public const string Reference = "Reference";
    public const string Review = "Review";
    public const string PrintedNumber = "Number in the report";
    public const string Text = "Recommendation";
    public const string MadeTo = "Made to";
    public const string Why = "Why";
    public const string Who = "Who";
    public const string What = "What";
    public const string How = "How";
    public const string Where = "Where";
    public const string When = "When";
    public const string DueOn = "To be done by";
    public const string Status = "Status";
    public const string Standing = "Where it stands";
    public const string RespondBy = "Respond by";
    public const string Late = "Late";
    public const string Exempt = "Exempt";

    /// <summary>What a person may change in the file. The others are computed: they are read and not taken in.</summary>
    public static IReadOnlyList<string> Taken { get; } = [Reference, Review, PrintedNumber, Text, MadeTo, Why, Who, What, How, Where, When, DueOn];

    /// <summary>The six questions, which only those who see drafts take out.</summary>
    public static IReadOnlyList<string> SixQuestions { get; } = [Why, Who, What, How, Where, When, DueOn];
}
