namespace Concordat.Domain.Reviews;

/// <summary>The six questions a recommendation is tested by.</summary>
public enum SixQuestion
{
    Why,
    Who,
    What,
    How,
    Where,
    When,
}
