namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="ActionStatus"/>.</summary>
public static class ActionStatusWords
{
    public static string For(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => "Not started",
        ActionStatus.InProgress => "In progress",
        ActionStatus.Complete => "Complete",
        ActionStatus.Paused => "Paused",
        ActionStatus.Superseded => "Superseded",
        ActionStatus.Closed => "Closed",
    };
}
