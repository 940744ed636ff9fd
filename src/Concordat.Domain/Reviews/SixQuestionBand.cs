namespace Concordat.Domain.Reviews;

/// <summary>The band a recommendation falls in: all six answered, four or five, three or fewer.</summary>
public enum SixQuestionBand
{
    Smart,
    Amber,
    Red,
}
