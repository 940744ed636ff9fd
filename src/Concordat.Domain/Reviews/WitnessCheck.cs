using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// The private link by which a witness confirms or corrects their own key points before publication. Only the hash of the link is
/// kept, so that nobody who reads the database can open it.
/// </summary>
public sealed class WitnessCheck : IVersioned, IEvidence
{
    /// <summary>The days a link works, the day it is sent included.</summary>
    public const int Days = 21;

    private WitnessCheck()
    {
    }

    /// <summary>Sends the key points of a witness for checking.</summary>
    public static WitnessCheck Send(Guid id, Witness witness, string tokenHash, Guid? byPersonId, DateTime at) =>
        new() { Id = id, ReviewId = witness.ReviewId, WitnessId = witness.Id, TokenHash = tokenHash, SentByPersonId = byPersonId, SentAt = at, ExpiresAt = at.AddDays(Days), InConfidence = witness.InConfidence };

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The witness.</summary>
    public Guid WitnessId { get; private set; }

    /// <summary>SHA-256 of the link's secret, 64 small hexadecimal digits.</summary>
    public string TokenHash { get; private set; } = "";

    /// <summary>Who sent it.</summary>
    public Guid? SentByPersonId { get; private set; }

    /// <summary>When it was sent.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>When it stops working.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>The mail that carries the link; null when the link is passed on another way.</summary>
    public Guid? MailId { get; private set; }

    /// <summary>When it was first opened.</summary>
    public DateTime? OpenedAt { get; private set; }

    /// <summary>When it was answered.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>When it was taken back.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>Notes that a mail carries the link.</summary>
    public void GoesBy(Guid mailId) => MailId = mailId;

    /// <summary>How far it has come.</summary>
    public WitnessCheckStanding StandingAt(DateTime now) =>
        AnsweredAt is not null ? WitnessCheckStanding.Answered
        : WithdrawnAt is not null ? WitnessCheckStanding.Withdrawn
        : now >= ExpiresAt ? WitnessCheckStanding.TooOld
        : OpenedAt is not null ? WitnessCheckStanding.Opened
        : WitnessCheckStanding.Sent;

    /// <summary>Whether the points are still out with the witness.</summary>
    public bool IsOutAt(DateTime now) => StandingAt(now) is WitnessCheckStanding.Sent or WitnessCheckStanding.Opened;

    /// <summary>Why the link cannot be used now.</summary>
    public IReadOnlyList<Reason> ReasonsItCannotBeAnswered(Review review, DateTime now)
    {
        List<Reason> reasons = [];
        if (AnsweredAt is not null) reasons.Add(new("You have already answered. To say something more, write to the officer who sent you the link."));
        if (WithdrawnAt is not null) reasons.Add(new("This link was withdrawn. Ask the officer who sent it for a new one."));
        else if (AnsweredAt is null && now >= ExpiresAt) reasons.Add(new($"This link worked for {Days} days and is now too old. Ask the officer who sent it for a new one."));
        if (review.PublishedOn is not null) reasons.Add(new("The report has been published, so the points can no longer be changed here. Write to the officer who sent you the link."));
        return reasons;
    }

    /// <summary>Notes that the link was opened.</summary>
    public void Open(DateTime at) => OpenedAt ??= at;

    /// <summary>Closes the check: every point was answered.</summary>
    public void Answer(Review review, DateTime at)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeAnswered(review, at));
        AnsweredAt = at;
    }

    /// <summary>Takes the link back.</summary>
    public void Withdraw(DateTime at)
    {
        if (AnsweredAt is not null) throw new RefusedException("The witness has already answered, so the link no longer works.");
        if (WithdrawnAt is not null) throw new RefusedException("This link was already withdrawn.");
        WithdrawnAt = at;
    }

    /// <summary>Follows its witness into confidence.</summary>
    public void HoldInConfidence() => InConfidence = true;
}
