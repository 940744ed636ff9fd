using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Concordat.Web.Pages.Reviews;

/// <summary>The form in which a review is set up and changed.</summary>
public sealed class ReviewInput
{
    internal const string ByBody = "Body";
    internal const string ByOffice = "Office";

    /// <summary>The version the person was shown.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="Review.Title"/>
    [Display(Name = "Title of the review")]
    public string? Title { get; set; }

    /// <inheritdoc cref="Review.Purpose"/>
    [Display(Name = "What it is for (optional)")]
    public string? Purpose { get; set; }

    /// <inheritdoc cref="Review.Kind"/>
    [Display(Name = "What sort of review is it?"), Required(ErrorMessage = "Choose what sort of review it is")]
    public ReviewKind? Kind { get; set; }

    /// <summary>By a body or by one person.</summary>
    [Display(Name = "Who convened it?"), Required(ErrorMessage = "Choose whether a body or one person convened the review")]
    public string? ConvenedBy { get; set; }

    /// <inheritdoc cref="Review.ConvenedByBodyId"/>
    [Display(Name = "Body")]
    public Guid? ConvenedByBodyId { get; set; }

    /// <inheritdoc cref="Review.ConvenedByOffice"/>
    [Display(Name = "Office of the person")]
    public string? ConvenedByOffice { get; set; }

    /// <inheritdoc cref="Review.ConvenedByOrganisationId"/>
    [Display(Name = "Of which council or organisation")]
    public Guid? ConvenedByOrganisationId { get; set; }

    /// <inheritdoc cref="Review.KeptToConvener"/>
    [Display(Name = "Who may see it before its report is published?")]
    public bool KeptToConvener { get; set; }

    /// <inheritdoc cref="Review.StartsOn"/>
    [Display(Name = "When it starts (optional)")]
    public DateInput? StartsOn { get; set; }

    /// <inheritdoc cref="Review.ReportBy"/>
    [Display(Name = "When it is to report by (optional)")]
    public DateInput? ReportBy { get; set; }

    /// <inheritdoc cref="Review.FeedsInto"/>
    [Display(Name = "What it feeds into (optional)")]
    public string? FeedsInto { get; set; }

    /// <inheritdoc cref="Review.SubmissionsRule"/>
    [Display(Name = "How others may put something in (optional)")]
    public string? SubmissionsRule { get; set; }

    /// <inheritdoc cref="Review.PublicationRule"/>
    [Display(Name = "What is published, and when?")]
    public PublicationRule PublicationRule { get; set; } = PublicationRule.WithReport;

    /// <inheritdoc cref="Review.FollowUpEveryMonths"/>
    [Display(Name = "Months between follow-ups")]
    public int? FollowUpEveryMonths { get; set; }

    /// <inheritdoc cref="Review.ChallengeEndedOn"/>
    [Display(Name = "Last day of the challenge (optional)")]
    public DateInput? ChallengeEndedOn { get; set; }

    /// <inheritdoc cref="Review.DeadlineRuleSet"/>
    [Display(Name = "Rule its deadlines follow")]
    public string? DeadlineRuleSet { get; set; }

    /// <summary>The bodies to choose from.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Bodies { get; set; } = [];

    /// <summary>The organisations to choose from.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Organisations { get; set; } = [];

    /// <summary>The kinds to choose from, but the one with questions of its own.</summary>
    public static IEnumerable<ReviewKind> PlainKinds => Enum.GetValues<ReviewKind>().Where(k => k != ReviewKind.PeerChallenge);

    /// <summary>The rules for the deadlines of a peer challenge.</summary>
    public static IEnumerable<Choice> RuleSets => PeerChallengeRuleSets.All.Select(set => new Choice(set.Key, set.Name));

    /// <summary>The dates that follow from what was typed; none until a day is typed.</summary>
    public IReadOnlyList<PeerChallengeDeadline> Deadlines => Kind == ReviewKind.PeerChallenge && ChallengeEndedOn?.Value is { } ended
        ? PeerChallengeDeadlines.For(ended, PeerChallengeRuleSets.ForKey(DeadlineRuleSet))
        : [];

    /// <summary>The form of a review as it is stored.</summary>
    public static ReviewInput Of(Review review) => new()
    {
        Version = review.Version,
        Title = review.Title,
        Purpose = review.Purpose,
        Kind = review.Kind,
        ConvenedBy = review.ConvenedByBodyId is null ? ByOffice : ByBody,
        ConvenedByBodyId = review.ConvenedByBodyId,
        ConvenedByOffice = review.ConvenedByOffice,
        ConvenedByOrganisationId = review.ConvenedByOrganisationId,
        KeptToConvener = review.KeptToConvener,
        StartsOn = DateInput.From(review.StartsOn),
        ReportBy = DateInput.From(review.ReportBy),
        FeedsInto = review.FeedsInto,
        SubmissionsRule = review.SubmissionsRule,
        PublicationRule = review.PublicationRule,
        FollowUpEveryMonths = review.FollowUpEveryMonths,
        ChallengeEndedOn = DateInput.From(review.ChallengeEndedOn),
        DeadlineRuleSet = review.DeadlineRuleSet,
    };

    /// <summary>Fills the choices.</summary>
    public void Offer(PartnershipView partnership, IReadOnlyList<BodyView> bodies)
    {
        Bodies = [.. bodies.Select(b => new Choice(b.Id.ToString(), partnership.Organisation(b.OrganisationId) is { } of && !b.Name.Contains(of.ShortName, StringComparison.Ordinal) ? $"{b.Name} ({of.ShortName})" : b.Name))];
        Organisations = [.. partnership.Organisations.Select(o => new Choice(o.Id.ToString(), o.Name))];
    }

    /// <summary>What was typed, for the service.</summary>
    public ReviewSetUp ToSetUp() => new()
    {
        Title = Title ?? "",
        Purpose = Purpose,
        Kind = Kind ?? ReviewKind.ScrutinyPanel,
        ConvenedByBodyId = ConvenedBy == ByBody ? ConvenedByBodyId : null,
        ConvenedByOffice = ConvenedBy == ByOffice ? ConvenedByOffice : null,
        ConvenedByOrganisationId = ConvenedBy == ByOffice ? ConvenedByOrganisationId : null,
        StartsOn = StartsOn?.Value,
        ReportBy = ReportBy?.Value,
        FeedsInto = FeedsInto,
        SubmissionsRule = SubmissionsRule,
        PublicationRule = PublicationRule,
        KeptToConvener = KeptToConvener,
        FollowUpEveryMonths = FollowUpEveryMonths,
        ChallengeEndedOn = ChallengeEndedOn?.Value,
        DeadlineRuleSet = DeadlineRuleSet,
    };

    /// <summary>Each field in words, to show two versions side by side.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Facts() =>
    [
        new("Title of the review", Title?.Trim()),
        new("What it is for", Purpose?.Trim()),
        new("Sort of review", Kind is { } kind ? ReviewWords.For(kind) : null),
        new("Convened by", ConvenedBy == ByBody ? TextOf(Bodies, ConvenedByBodyId) : ConvenedByOffice?.Trim()),
        new("Of which council", ConvenedBy == ByBody ? null : TextOf(Organisations, ConvenedByOrganisationId)),
        new("Kept to the council that convened it", KeptToConvener ? "Yes" : "No"),
        new("Starts", StartsOn?.Value is { } starts ? Domain.Shared.DateWords.For(starts) : null),
        new("To report by", ReportBy?.Value is { } report ? Domain.Shared.DateWords.For(report) : null),
        new("Feeds into", FeedsInto?.Trim()),
        new("How others may put something in", SubmissionsRule?.Trim()),
        new("What is published", ReviewWords.For(PublicationRule)),
        new("Months between follow-ups", FollowUpEveryMonths?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("Last day of the challenge", ChallengeEndedOn?.Value is { } ended ? Domain.Shared.DateWords.For(ended) : null),
        new("Rule its deadlines follow", PeerChallengeRuleSets.ForKey(DeadlineRuleSet)?.Name),
    ];

    private static string? TextOf(IEnumerable<Choice> choices, Guid? id) => choices.FirstOrDefault(c => c.Value == id?.ToString())?.Text;
}
