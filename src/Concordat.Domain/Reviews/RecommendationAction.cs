using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Something an organisation does because of a recommendation, or that a review looked at. Its status cannot lie: complete needs
/// evidence, paused needs a reason, superseded says by what, and only whoever convened the review closes or reopens it.
/// </summary>
public sealed partial class RecommendationAction : IVersioned
{
    private readonly List<ProgressNote> _notes = [];

    private RecommendationAction()
    {
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; } = 1;
    public int Number { get; private set; }
    public Guid PartnershipId { get; private set; }
    public Guid ReviewId { get; private set; }
    public Guid? RecommendationId { get; private set; }
    public Guid? AddresseeId { get; private set; }
    public Guid? AreaId { get; private set; }
    public Guid? OrganisationId { get; private set; }
    public string Title { get; private set; } = "";
    public string? Commentary { get; private set; }
    public Guid? OwnerPersonId { get; private set; }
    public string? OwnerName { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>The first due date it was given, so that one moved many times shows it.</summary>
    public DateOnly? FirstDueOn { get; private set; }

    public string? DueOnChangeReason { get; private set; }
    public string? Steps { get; private set; }
    public ActionStatus Status { get; private set; }
    public string? PausedReason { get; private set; }
    public string? SupersededBy { get; private set; }
    public DateOnly? CompletedOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public DateOnly? ReopenedOn { get; private set; }
    public string? ReopenReason { get; private set; }

    /// <summary>The status words printed in the paper it was read from ("Work in progress"), kept as they were.</summary>
    public string? PrintedStatus { get; private set; }

    /// <summary>When its status last changed or someone last reported progress. Moving the due date is not movement.</summary>
    public DateOnly LastMovedOn { get; private set; }

    /// <summary>How many notes there were when it was last reopened: evidence from before does not complete it again.</summary>
    public int NotesWhenReopened { get; private set; }

    public Guid? SourceFileId { get; private set; }
    public int? SourceLine { get; private set; }
    public int? SourcePage { get; private set; }
    public IReadOnlyList<string> DeliveryPlanReferences { get; private set; } = [];
    public IReadOnlyList<ProgressNote> Notes => _notes;

    /// <summary>What people quote: ACT-7.</summary>
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"ACT-{Number}");

    /// <summary>Nothing more is expected of it: complete, closed or superseded.</summary>
    public bool IsDone => IsDoneIn(Status);

    internal static bool IsDoneIn(ActionStatus status) => status is ActionStatus.Complete or ActionStatus.Closed or ActionStatus.Superseded;

    /// <summary>Evidence given since it was made or last reopened.</summary>
    public bool HasEvidence => _notes.Exists(note => note.HasEvidence && note.Sequence > NotesWhenReopened);

    public static RecommendationAction Create(
        Guid id, Guid partnershipId, Guid reviewId, int number, ActionDetails details, DateOnly today,
        Guid? recommendationId = null, Guid? addresseeId = null, Guid? areaId = null, Guid? organisationId = null,
        DateOnly? dueOn = null, bool alreadyStarted = false)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeCreated(number, details));
        var action = new RecommendationAction
        {
            Id = id,
            PartnershipId = partnershipId,
            ReviewId = reviewId,
            Number = number,
            RecommendationId = recommendationId,
            AddresseeId = addresseeId,
            AreaId = areaId,
            OrganisationId = organisationId,
            DueOn = dueOn,
            FirstDueOn = dueOn,
            Status = alreadyStarted ? ActionStatus.InProgress : ActionStatus.NotStarted,
            LastMovedOn = today,
        };
        action.Describe(details);
        return action;
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBeCreated(int number, ActionDetails details)
    {
        List<Reason> reasons = [.. ReasonsItCannotBeDescribed(details)];
        if (number < 1)
            reasons.Add(new("Give the action a number of 1 or more.", nameof(Number)));
        return reasons;
    }

    /// <summary>Remembers which file, line and page it was read from, and the status printed there.</summary>
    public void TookFrom(Guid? fileId, int? line, int? page, string? printedStatus)
    {
        SourceFileId = fileId;
        SourceLine = line;
        SourcePage = page;
        PrintedStatus = Given.Trimmed(printedStatus);
    }

    public void Revise(ActionDetails details)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRevised(details));
        Describe(details);
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeRevised(ActionDetails details) =>
        [.. ReasonsItIsNotIn("changed", ActionStatus.NotStarted, ActionStatus.InProgress, ActionStatus.Paused, ActionStatus.Complete),
         .. ReasonsItCannotBeDescribed(details)];

    /// <summary>Late: due before today and not complete, closed or superseded. Paused does not stop it being late.</summary>
    public bool IsOverdue(DateOnly today) => DueOn < today && !IsDone;

    /// <summary>Whether nothing has moved for so many months. What is done is never stale.</summary>
    public Staleness StalenessOn(DateOnly today, int months = Staleness.DefaultMonths) =>
        IsDone ? Staleness.NotExpected(LastMovedOn) : Staleness.Of(LastMovedOn, today, months);

    private static IReadOnlyList<Reason> ReasonsItCannotBeDescribed(ActionDetails details) =>
    [
        .. Given.IsGiven(details.Title) ? [] : new Reason[] { new("Enter what is to be done.", nameof(Title)) },
        .. TextLimit.Reasons("What is to be done", details.Title, TextLimit.Line, nameof(Title)),
        .. TextLimit.Reasons("The commentary", details.Commentary, TextLimit.Paper, nameof(Commentary)),
        .. TextLimit.Reasons("The steps", details.Steps, TextLimit.Note, nameof(Steps)),
        .. TextLimit.Reasons("The name of the owner", details.OwnerName, TextLimit.Title, nameof(OwnerName)),
        .. TextLimit.Reasons("Each reference to a delivery plan", (details.DeliveryPlanReferences ?? []).MaxBy(one => one.Length), TextLimit.Name, nameof(DeliveryPlanReferences)),
    ];

    private void Describe(ActionDetails details)
    {
        Title = details.Title.Trim();
        Commentary = Given.Trimmed(details.Commentary);
        OwnerPersonId = details.OwnerPersonId;
        OwnerName = Given.Trimmed(details.OwnerName);
        Steps = Given.Trimmed(details.Steps);
        DeliveryPlanReferences = [.. (details.DeliveryPlanReferences ?? [])
            .Select(Given.Trimmed).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
