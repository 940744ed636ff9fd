using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One body a review's report passes through in one council, in that council's own order: a cabinet may have spoken before scrutiny
/// did, so nothing requires an earlier stage to be considered first.
/// </summary>
public sealed class RouteStage : IVersioned
{
    private RouteStage()
    {
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; } = 1;
    public Guid ReviewId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public int Order { get; private set; }
    public Guid? BodyId { get; private set; }
    public string BodyName { get; private set; } = "";
    public DateOnly? PlannedOn { get; private set; }
    public DateOnly? ConsideredOn { get; private set; }
    public string? Outcome { get; private set; }

    public static RouteStage Create(
        Guid id, Guid reviewId, Guid organisationId, int order, string bodyName, Guid? bodyId = null, DateOnly? plannedOn = null)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBePlanned(bodyName));
        return new RouteStage
        {
            Id = id,
            ReviewId = reviewId,
            OrganisationId = organisationId,
            Order = order,
            BodyName = bodyName.Trim(),
            BodyId = bodyId,
            PlannedOn = plannedOn,
        };
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBePlanned(string? bodyName) =>
        Given.IsGiven(bodyName) ? [.. TextLimit.Reasons("The name of the body", bodyName, TextLimit.Name, nameof(BodyName))] : [new("Enter the body that will consider the report.", nameof(BodyName))];

    public void Plan(int order, string bodyName, Guid? bodyId, DateOnly? plannedOn)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBePlanned(bodyName));
        Order = order;
        BodyName = bodyName.Trim();
        BodyId = bodyId;
        PlannedOn = plannedOn;
    }

    /// <summary>Records when the body considered it and what came of it. Recording it again corrects it; the audit trail keeps both.</summary>
    public void RecordConsidered(DateOnly on, string outcome, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeConsidered(on, outcome, today));
        ConsideredOn = on;
        Outcome = outcome.Trim();
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBeConsidered(DateOnly on, string? outcome, DateOnly today)
    {
        List<Reason> reasons = [];
        if (on > today)
            reasons.Add(new("Enter a date it was considered that is not in the future.", nameof(ConsideredOn)));
        if (!Given.IsGiven(outcome))
            reasons.Add(new("Enter what the body decided or said.", nameof(Outcome)));
        reasons.AddRange(TextLimit.Reasons("What the body decided or said", outcome, TextLimit.Note, nameof(Outcome)));
        return reasons;
    }
}
