using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>One sitting at which a review hears evidence. Held in confidence, nobody whom the review does not name sees that it took place.</summary>
public sealed class EvidenceSession : IVersioned, IEvidence
{
    /// <summary>The longest title.</summary>
    public const int LongestTitle = 300;

    private EvidenceSession()
    {
    }

    /// <summary>Records a session. Throws with every reason when the input is not fit.</summary>
    public static EvidenceSession Record(Guid id, Guid reviewId, int order, SessionDetails details, DateOnly today)
    {
        var session = new EvidenceSession { Id = id, ReviewId = reviewId, Order = order };
        session.Change(details, today);
        return session;
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>Its place among the sessions of the review.</summary>
    public int Order { get; private set; }

    /// <summary>What it is called, such as "Second session: staff and services".</summary>
    public string Title { get; private set; } = "";

    /// <summary>The day; null where a paper gives none.</summary>
    public DateOnly? HeldOn { get; private set; }

    /// <summary>When it began.</summary>
    public TimeOnly? From { get; private set; }

    /// <summary>When it ended.</summary>
    public TimeOnly? To { get; private set; }

    /// <summary>Where it was held.</summary>
    public string? Place { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>The file it was read from; null when it was typed.</summary>
    public Guid? SourceFileId { get; private set; }

    /// <summary>The line of that file.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>The page of that file.</summary>
    public int? SourcePage { get; private set; }

    /// <summary>Why a session cannot be recorded or changed like this.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeRecorded(SessionDetails details, DateOnly today)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(details.Title)) reasons.Add(new("Enter what the session is called, such as “First session”.", nameof(Title)));
        reasons.AddRange(TextLimit.Reasons("The name of the session", details.Title, LongestTitle, nameof(Title)));
        if (details.HeldOn > today.AddYears(3)) reasons.Add(new("Enter a date of the session within the next three years.", nameof(HeldOn)));
        if (details.HeldOn < new DateOnly(1974, 4, 1)) reasons.Add(new("Enter a date of the session on or after 1 April 1974, when today’s councils began.", nameof(HeldOn)));
        if (details.From > details.To) reasons.Add(new("The session must end at or after the time it began.", nameof(To)));
        return reasons;
    }

    /// <summary>Corrects what the session is.</summary>
    public void Change(SessionDetails details, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRecorded(details, today));
        Title = details.Title.Trim();
        HeldOn = details.HeldOn;
        From = details.From;
        To = details.To;
        Place = Given.Trimmed(details.Place);
    }

    /// <summary>Holds the whole session in confidence. It cannot be undone: what was promised stays promised.</summary>
    public void HoldInConfidence() => InConfidence = true;

    /// <summary>Remembers where it was read.</summary>
    public void TookFrom(EvidenceSource source)
    {
        SourceFileId = source.FileId;
        SourceLine = source.Line;
        SourcePage = source.Page;
    }
}
