using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One sitting at which whoever convened a review looks at every recommendation and action that is still open, and rates each. It is
/// planned for a day; what it found is recorded when it has sat, and stays as it was found.
/// </summary>
public sealed class FollowUp : IVersioned
{
    private readonly List<FollowUpRating> _ratings = [];

    private FollowUp()
    {
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; } = 1;
    public Guid PartnershipId { get; private set; }
    public Guid ReviewId { get; private set; }
    public FollowUpKind Kind { get; private set; }
    public DateOnly PlannedOn { get; private set; }

    /// <summary>The day it sat; null while it has not.</summary>
    public DateOnly? HeldOn { get; private set; }

    public string? BodyName { get; private set; }
    public string? MinuteReference { get; private set; }
    public string? Note { get; private set; }
    public IReadOnlyList<FollowUpRating> Ratings => _ratings;

    public static FollowUp Plan(Guid id, Guid partnershipId, Guid reviewId, FollowUpKind kind, DateOnly plannedOn) =>
        new() { Id = id, PartnershipId = partnershipId, ReviewId = reviewId, Kind = kind, PlannedOn = plannedOn };

    /// <summary>Moves a sitting that has not been held.</summary>
    public void MoveTo(DateOnly plannedOn)
    {
        if (HeldOn is { } held)
            throw new RefusedException($"This sitting was held on {DateWords.For(held)}. Plan another.", nameof(PlannedOn));
        PlannedOn = plannedOn;
    }

    /// <summary>Records what the sitting found. Recording it again corrects it; the audit trail keeps both.</summary>
    public void Record(FollowUpHeld held, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRecorded(held, today));
        HeldOn = held.On;
        BodyName = held.BodyName.Trim();
        MinuteReference = Given.Trimmed(held.MinuteReference);
        Note = Given.Trimmed(held.Note);
        foreach (var given in held.Ratings)
        {
            if (_ratings.Find(one => one.RecordId == given.RecordId) is { } known)
                known.Change(given);
            else
                _ratings.Add(new FollowUpRating(Id, given));
        }
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBeRecorded(FollowUpHeld held, DateOnly today)
    {
        List<Reason> reasons = [];
        if (held.On is not { } on)
            reasons.Add(new("Enter the day of the sitting.", nameof(HeldOn)));
        else if (on > today)
            reasons.Add(new("Enter a day of the sitting that is not in the future.", nameof(HeldOn)));
        if (!Given.IsGiven(held.BodyName))
            reasons.Add(new("Enter the body that sat.", nameof(BodyName)));
        reasons.AddRange(TextLimit.Reasons("The name of the body", held.BodyName, TextLimit.Name, nameof(BodyName)));
        reasons.AddRange(TextLimit.Reasons("The minute", held.MinuteReference, TextLimit.Name, nameof(MinuteReference)));
        reasons.AddRange(TextLimit.Reasons("The note", held.Note, TextLimit.Note, nameof(Note)));
        reasons.AddRange(held.Ratings.SelectMany(one => TextLimit.Reasons($"The note on {one.Reference}", one.Note, TextLimit.Note, one.Reference)));
        foreach (var given in held.Ratings.Where(one => one.Rating == ProgressRating.Red && !Given.IsGiven(one.Note)))
            reasons.Add(new($"Say what is unacceptable about {given.Reference}, so that the lead officer knows what to answer.", given.Reference));
        return reasons;
    }
}
