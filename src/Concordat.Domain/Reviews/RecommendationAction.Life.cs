using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

public sealed partial class RecommendationAction
{
    public void Start(DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeStarted());
        Move(ActionStatus.InProgress, today);
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeStarted() => ReasonsItIsNotIn("started", ActionStatus.NotStarted);

    /// <summary>
    /// Adds a note. Progress of an action that is not started starts it, unless the note says why nothing has begun; no other status changes.
    /// </summary>
    public ProgressNote RecordProgress(ProgressGiven given, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItsProgressCannotBeRecorded(given));
        var note = new ProgressNote(Id, (_notes.Count == 0 ? 0 : _notes.Max(earlier => earlier.Sequence)) + 1, given);
        _notes.Add(note);
        LastMovedOn = today;
        if (Status == ActionStatus.NotStarted && !given.NotBegun) Move(ActionStatus.InProgress, today);
        return note;
    }

    public IReadOnlyList<Reason> ReasonsItsProgressCannotBeRecorded(ProgressGiven given)
    {
        List<Reason> reasons = [.. ReasonsItsProgressCannotBeRecorded()];
        if (!Given.IsGiven(given.Text))
            reasons.Add(new("Enter what has happened.", nameof(given.Text)));
        reasons.AddRange(TextLimit.Reasons("What has happened", given.Text, TextLimit.Words, nameof(given.Text)));
        reasons.AddRange(TextLimit.Reasons("The web address", given.EvidenceLink, TextLimit.Line, nameof(given.EvidenceLink)));
        if (!Given.IsGiven(given.ByName))
            reasons.Add(new("Enter who reports this.", nameof(given.ByName)));
        if (Given.IsGiven(given.EvidenceLink) && !IsWebAddress(given.EvidenceLink))
            reasons.Add(new("Enter the evidence as a web address that starts with https:// or http://, or attach it as a file.", nameof(given.EvidenceLink)));
        return reasons;
    }

    public IReadOnlyList<Reason> ReasonsItsProgressCannotBeRecorded() => ReasonsItIsNotIn(
        "reported on", ActionStatus.NotStarted, ActionStatus.InProgress, ActionStatus.Paused, ActionStatus.Complete);

    /// <summary>Says it is done. Needs at least one note with evidence, given since it was last reopened.</summary>
    public void Complete(DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeCompleted());
        Move(ActionStatus.Complete, today);
        CompletedOn = today;
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeCompleted()
    {
        List<Reason> reasons = [.. ReasonsItIsNotIn("completed", ActionStatus.NotStarted, ActionStatus.InProgress)];
        if (!HasEvidence)
        {
            reasons.Add(new(NotesWhenReopened == 0
                ? "Complete needs evidence. Add a progress note with a web address or a file that shows it was done."
                : "Complete needs evidence given since it was reopened. Add a progress note with a web address or a file that shows it was done."));
        }
        return reasons;
    }

    public void Pause(string reason, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBePaused(reason));
        Move(ActionStatus.Paused, today);
        PausedReason = reason.Trim();
    }

    public IReadOnlyList<Reason> ReasonsItCannotBePaused(string? reason)
    {
        List<Reason> reasons = [.. ReasonsItIsNotIn("paused", ActionStatus.NotStarted, ActionStatus.InProgress)];
        if (!Given.IsGiven(reason))
            reasons.Add(new("Say why it is paused.", nameof(PausedReason)));
        reasons.AddRange(TextLimit.Reasons("The reason", reason, TextLimit.Note, nameof(PausedReason)));
        return reasons;
    }

    public void Resume(DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeResumed());
        Move(ActionStatus.InProgress, today);
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeResumed() => ReasonsItIsNotIn("resumed", ActionStatus.Paused);

    /// <summary>Something else takes its place, and it says what.</summary>
    public void Supersede(string by, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeSuperseded(by));
        Move(ActionStatus.Superseded, today);
        SupersededBy = by.Trim();
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeSuperseded(string? by)
    {
        List<Reason> reasons = [.. ReasonsItIsNotIn("superseded", ActionStatus.NotStarted, ActionStatus.InProgress, ActionStatus.Paused)];
        if (!Given.IsGiven(by))
            reasons.Add(new("Say what it was superseded by.", nameof(SupersededBy)));
        reasons.AddRange(TextLimit.Reasons("What takes its place", by, TextLimit.Line, nameof(SupersededBy)));
        return reasons;
    }

    /// <summary>The convener agrees that it is done. Only what is complete can be closed.</summary>
    public void Close(DateOnly today, bool byConvener)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeClosed(byConvener));
        Move(ActionStatus.Closed, today);
        ClosedOn = today;
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeClosed(bool byConvener)
    {
        List<Reason> reasons = [];
        if (!byConvener)
            reasons.Add(new("Only whoever convened the review closes its actions. Ask them to."));
        return [.. reasons, .. ReasonsItIsNotIn("closed", ActionStatus.Complete)];
    }

    public void Reopen(string reason, DateOnly today, bool byConvener)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeReopened(reason, byConvener));
        Move(ActionStatus.InProgress, today);
        ReopenedOn = today;
        ReopenReason = reason.Trim();
        NotesWhenReopened = _notes.Count == 0 ? 0 : _notes.Max(note => note.Sequence);
        CompletedOn = null;
        ClosedOn = null;
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeReopened(string? reason, bool byConvener)
    {
        List<Reason> reasons = [];
        if (!byConvener)
            reasons.Add(new("Only whoever convened the review reopens its actions. Ask them to."));
        reasons.AddRange(ReasonsItIsNotIn("reopened", ActionStatus.Complete, ActionStatus.Closed, ActionStatus.Superseded));
        if (!Given.IsGiven(reason))
            reasons.Add(new("Say why it is reopened.", nameof(ReopenReason)));
        reasons.AddRange(TextLimit.Reasons("The reason", reason, TextLimit.Note, nameof(ReopenReason)));
        return reasons;
    }

    /// <summary>Moves, sets or takes away the due date. A date that was already given moves only with a reason.</summary>
    public void ChangeDueDate(DateOnly? dueOn, string? reason)
    {
        RefusedException.ThrowIfAny(ReasonsItsDueDateCannotBeChanged(dueOn, reason));
        FirstDueOn ??= dueOn;
        DueOnChangeReason = Given.Trimmed(reason);
        DueOn = dueOn;
    }

    public IReadOnlyList<Reason> ReasonsItsDueDateCannotBeChanged(DateOnly? dueOn, string? reason)
    {
        List<Reason> reasons = [.. ReasonsItIsNotIn("given another due date", ActionStatus.NotStarted, ActionStatus.InProgress, ActionStatus.Paused)];
        if (DueOn == dueOn)
            reasons.Add(new(DueOn is { } same ? $"It is already due on {DateWords.For(same)}. Enter another date." : "Enter a due date.", nameof(DueOn)));
        else if (DueOn is not null && !Given.IsGiven(reason))
            reasons.Add(new("Say why the due date changes.", nameof(DueOnChangeReason)));
        reasons.AddRange(TextLimit.Reasons("The reason", reason, TextLimit.Note, nameof(DueOnChangeReason)));
        return reasons;
    }

    private void Move(ActionStatus status, DateOnly today)
    {
        Status = status;
        LastMovedOn = today;
        PausedReason = null;
        SupersededBy = null;
    }

    private IReadOnlyList<Reason> ReasonsItIsNotIn(string done, params ReadOnlySpan<ActionStatus> allowed)
    {
        if (allowed.Contains(Status))
            return [];

        var next = Status switch
        {
            ActionStatus.NotStarted or ActionStatus.InProgress => "",
            ActionStatus.Paused => " Resume it first.",
            ActionStatus.Complete or ActionStatus.Superseded or ActionStatus.Closed => " Ask whoever convened the review to reopen it first.",
        };
        return [new($"{Reference} is {ActionStatusWords.For(Status).ToLowerInvariant()} and cannot be {done}.{next}")];
    }

    private static bool IsWebAddress(string link) =>
        Uri.TryCreate(link.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
