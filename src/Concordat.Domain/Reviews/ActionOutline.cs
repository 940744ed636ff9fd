using System.Globalization;

namespace Concordat.Domain.Reviews;

/// <summary>One action of a recommendation as far as a list needs it.</summary>
public sealed record ActionOutline(int Number, ActionStatus Status, DateOnly? DueOn, DateOnly LastMovedOn)
{
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"ACT-{Number}");

    /// <summary>Late: due before today and not complete, closed or superseded. Paused does not stop it being late.</summary>
    public bool IsOverdue(DateOnly today) => DueOn < today && !RecommendationAction.IsDoneIn(Status);
}
