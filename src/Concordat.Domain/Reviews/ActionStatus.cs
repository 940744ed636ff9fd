namespace Concordat.Domain.Reviews;

/// <summary>Where an action stands. Overdue is not a status: it is computed beside it (<see cref="RecommendationAction.IsOverdue"/>).</summary>
public enum ActionStatus
{
    NotStarted,
    InProgress,
    Complete,
    Paused,
    Superseded,
    Closed,
}
