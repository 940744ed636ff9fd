using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// A review: somebody with the standing to ask looks into something, hears evidence, finds, recommends, and follows the
/// recommendations to their end. Convened by a body, or by one person such as a portfolio holder, of one council or of the
/// partnership as a whole.
/// </summary>
public sealed partial class Review : IVersioned
{
    private Review()
    {
    }

    /// <summary>Sets up a review. Throws with every reason when the input is not fit.</summary>
    public static Review SetUp(Guid id, Guid partnershipId, int number, ReviewSetUp setUp)
    {
        var review = new Review { Id = id, PartnershipId = partnershipId, Number = number };
        review.Change(setUp);
        return review;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>The number people quote: 3 in REV-3.</summary>
    public int Number { get; private set; }

    /// <summary>What people quote, such as REV-3.</summary>
    public string Reference => $"REV-{Number}";

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it is for, in a paragraph.</summary>
    public string? Purpose { get; private set; }

    /// <summary>What sort it is.</summary>
    public ReviewKind Kind { get; private set; }

    /// <summary>How far it has come.</summary>
    public ReviewStatus Status { get; private set; } = ReviewStatus.SettingUp;

    /// <summary>The organisation whose body or person convened it; null when the partnership as a whole did.</summary>
    public Guid? ConvenedByOrganisationId { get; private set; }

    /// <summary>The body that convened it; null when a person did.</summary>
    public Guid? ConvenedByBodyId { get; private set; }

    /// <summary>The office of the person who convened it, such as "Portfolio Holder for Transformation"; null when a body did.</summary>
    public string? ConvenedByOffice { get; private set; }

    /// <summary>The first day; null while not settled.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>The time limit: the day by which it is to report, itself included; null when there is none.</summary>
    public DateOnly? ReportBy { get; private set; }

    /// <summary>What it must feed into, such as a peer review or a budget; null for nothing.</summary>
    public string? FeedsInto { get; private set; }

    /// <summary>What other members and the public may put in, and through whom; null when nothing is said.</summary>
    public string? SubmissionsRule { get; private set; }

    /// <summary>When the public sees it.</summary>
    public PublicationRule PublicationRule { get; private set; } = PublicationRule.WithReport;

    /// <summary>
    /// True while the review belongs to the convening council alone: nobody of another organisation sees anything of it. From
    /// the day its report is published it is seen like any other.
    /// </summary>
    public bool KeptToConvener { get; private set; }

    /// <summary>Months from one follow-up to the next; quarterly unless set.</summary>
    public int FollowUpEveryMonths { get; private set; } = FollowUpSchedule.DefaultIntervalMonths;

    /// <summary>The last day of a peer challenge, from which its deadlines run; null otherwise.</summary>
    public DateOnly? ChallengeEndedOn { get; private set; }

    /// <summary>The rule set its deadlines follow, by key; null for the one in force when the challenge ended.</summary>
    public string? DeadlineRuleSet { get; private set; }

    /// <summary>The day its report was first published; null before.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The day it was closed; null while open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Why the review cannot be set up or changed as asked.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeSetUp(ReviewSetUp setUp)
    {
        var reasons = new List<Reason>();
        if (string.IsNullOrWhiteSpace(setUp.Title)) reasons.Add(new Reason("Enter the title of the review.", nameof(ReviewSetUp.Title)));
        reasons.AddRange(TextLimit.Reasons("The title", setUp.Title, TextLimit.Title, nameof(ReviewSetUp.Title)));
        reasons.AddRange(TextLimit.Reasons("What it is for", setUp.Purpose, TextLimit.Note, nameof(ReviewSetUp.Purpose)));
        reasons.AddRange(TextLimit.Reasons("The office of the person who convened it", setUp.ConvenedByOffice, TextLimit.Name, nameof(ReviewSetUp.ConvenedByOffice)));
        reasons.AddRange(TextLimit.Reasons("What it feeds into", setUp.FeedsInto, TextLimit.Line, nameof(ReviewSetUp.FeedsInto)));
        reasons.AddRange(TextLimit.Reasons("How others may put something in", setUp.SubmissionsRule, TextLimit.Note, nameof(ReviewSetUp.SubmissionsRule)));
        if (setUp.ConvenedByBodyId is null && string.IsNullOrWhiteSpace(setUp.ConvenedByOffice)) reasons.Add(new Reason("Choose the body that convened the review, or enter the office of the person who did.", nameof(ReviewSetUp.ConvenedByBodyId)));
        if (setUp.ConvenedByBodyId is not null && !string.IsNullOrWhiteSpace(setUp.ConvenedByOffice)) reasons.Add(new Reason("A review is convened by a body or by a person, not by both: choose one.", nameof(ReviewSetUp.ConvenedByOffice)));
        if (setUp.StartsOn > setUp.ReportBy) reasons.Add(new Reason("The day it is to report by must be the same as or after the day it starts.", nameof(ReviewSetUp.ReportBy)));
        if (setUp.KeptToConvener && setUp.ConvenedByOrganisationId is null) reasons.Add(new Reason("Only a review convened by one council can be kept to that council: choose the council, or share the review.", nameof(ReviewSetUp.KeptToConvener)));
        if (setUp.FollowUpEveryMonths is < 1 or > 24) reasons.Add(new Reason("Follow-up must come every 1 to 24 months.", nameof(ReviewSetUp.FollowUpEveryMonths)));
        return reasons;
    }

    /// <summary>Changes what the review is. Closed reviews do not change.</summary>
    public void Change(ReviewSetUp setUp)
    {
        var reasons = new List<Reason>(ReasonsItCannotBeSetUp(setUp));
        if (Status == ReviewStatus.Closed) reasons.Insert(0, new Reason("This review is closed. Whoever convened it can reopen it."));
        RefusedException.ThrowIfAny(reasons);
        Title = setUp.Title.Trim();
        Purpose = Blank(setUp.Purpose);
        Kind = setUp.Kind;
        ConvenedByOrganisationId = setUp.ConvenedByOrganisationId;
        ConvenedByBodyId = setUp.ConvenedByBodyId;
        ConvenedByOffice = Blank(setUp.ConvenedByOffice);
        StartsOn = setUp.StartsOn;
        ReportBy = setUp.ReportBy;
        FeedsInto = Blank(setUp.FeedsInto);
        SubmissionsRule = Blank(setUp.SubmissionsRule);
        PublicationRule = setUp.PublicationRule;
        KeptToConvener = setUp.KeptToConvener && PublishedOn is null;
        FollowUpEveryMonths = setUp.FollowUpEveryMonths ?? FollowUpSchedule.DefaultIntervalMonths;
        ChallengeEndedOn = setUp.Kind == ReviewKind.PeerChallenge ? setUp.ChallengeEndedOn : null;
        DeadlineRuleSet = setUp.Kind == ReviewKind.PeerChallenge ? Blank(setUp.DeadlineRuleSet) : null;
    }

    /// <summary>Lets a peer challenge follow another set of rules, by key; null for the one in force when it ended.</summary>
    public void FollowDeadlineRules(string? ruleSet)
    {
        if (Kind != ReviewKind.PeerChallenge) throw new RefusedException("Only a peer challenge has deadlines of this kind.", nameof(DeadlineRuleSet));
        if (Blank(ruleSet) is { } key && PeerChallengeRuleSets.ForKey(key) is null) throw new RefusedException("Choose one of the rule sets listed.", nameof(DeadlineRuleSet));
        DeadlineRuleSet = Blank(ruleSet);
    }

    /// <summary>Moves to hearing evidence.</summary>
    public void BeginTakingEvidence() => MoveTo(ReviewStatus.TakingEvidence, ReviewStatus.SettingUp, ReviewStatus.Reporting);

    /// <summary>Moves to writing the report.</summary>
    public void BeginReporting() => MoveTo(ReviewStatus.Reporting, ReviewStatus.SettingUp, ReviewStatus.TakingEvidence);

    /// <summary>Marks the report as published: from this day the review is followed up. A later version leaves the first day as it is.</summary>
    public void Publish(DateOnly on)
    {
        if (Status == ReviewStatus.Closed) throw new RefusedException("This review is closed. Whoever convened it can reopen it.");
        Status = ReviewStatus.FollowingUp;
        PublishedOn ??= on;
        KeptToConvener = false;
    }

    /// <summary>Closes the review. Only whoever convened it does; the policy sees to that.</summary>
    public void Close(DateOnly on)
    {
        if (Status == ReviewStatus.Closed) throw new RefusedException("This review is already closed.");
        if (Status != ReviewStatus.FollowingUp) throw new RefusedException("Publish the report before you close the review.");
        Status = ReviewStatus.Closed;
        ClosedOn = on;
    }

    /// <summary>Reopens a closed review for follow-up.</summary>
    public void Reopen()
    {
        if (Status != ReviewStatus.Closed) throw new RefusedException("This review is not closed.");
        Status = ReviewStatus.FollowingUp;
        ClosedOn = null;
    }

    private void MoveTo(ReviewStatus to, params ReadOnlySpan<ReviewStatus> from)
    {
        if (!from.Contains(Status)) throw new RefusedException($"The review is {ReviewWords.For(Status).ToLowerInvariant()}, so this cannot be done now.");
        Status = to;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
