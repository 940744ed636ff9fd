using Concordat.Domain.Shared;

namespace Concordat.Domain.Publication;

/// <summary>
/// The report of a review while it is written. It is never what the public reads: publishing makes a
/// <see cref="ReportVersion"/>, and this goes on being a draft.
/// </summary>
public sealed class Report : IVersioned
{
    private Report()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>The council whose template and words it follows; null for the usual ones.</summary>
    public Guid? TemplateOrganisationId { get; private set; }

    /// <inheritdoc cref="ReportDetails.Title"/>
    public string Title { get; private set; } = "";

    /// <inheritdoc cref="ReportDetails.Meeting"/>
    public string? Meeting { get; private set; }

    /// <inheritdoc cref="ReportDetails.MeetingOn"/>
    public DateOnly? MeetingOn { get; private set; }

    /// <inheritdoc cref="ReportDetails.DecisionMaker"/>
    public string? DecisionMaker { get; private set; }

    /// <inheritdoc cref="ReportDetails.LeadOfficer"/>
    public string? LeadOfficer { get; private set; }

    /// <inheritdoc cref="ReportDetails.Author"/>
    public string? Author { get; private set; }

    /// <inheritdoc cref="ReportDetails.Contact"/>
    public string? Contact { get; private set; }

    /// <inheritdoc cref="ReportDetails.Wards"/>
    public string? Wards { get; private set; }

    /// <inheritdoc cref="ReportDetails.Equality"/>
    public EqualityStanding Equality { get; private set; }

    /// <inheritdoc cref="ReportDetails.EqualityNote"/>
    public string? EqualityNote { get; private set; }

    /// <summary>Begins the report of a review, after a council's template or the usual one.</summary>
    public static Report Begin(Guid id, Guid partnershipId, Guid reviewId, Guid? templateOrganisationId, string title)
    {
        var report = new Report { Id = id, PartnershipId = partnershipId, ReviewId = reviewId, TemplateOrganisationId = templateOrganisationId };
        report.Describe(new ReportDetails { Title = title });
        return report;
    }

    /// <summary>Sets what stands at its head.</summary>
    public void Describe(ReportDetails details)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeDescribed(details));
        Title = details.Title.Trim();
        Meeting = Given.Trimmed(details.Meeting);
        MeetingOn = details.MeetingOn;
        DecisionMaker = Given.Trimmed(details.DecisionMaker);
        LeadOfficer = Given.Trimmed(details.LeadOfficer);
        Author = Given.Trimmed(details.Author);
        Contact = Given.Trimmed(details.Contact);
        Wards = Given.Trimmed(details.Wards);
        Equality = details.Equality;
        EqualityNote = details.Equality == EqualityStanding.NotRecorded ? null : Given.Trimmed(details.EqualityNote);
    }

    /// <summary>Why it cannot say this at its head.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeDescribed(ReportDetails details)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(details.Title)) reasons.Add(new("Enter the title of the report.", nameof(Title)));
        reasons.AddRange(TextLimit.Reasons("The title", details.Title, TextLimit.Title, nameof(Title)));
        if (details.Equality == EqualityStanding.Analysis && !Given.IsGiven(details.EqualityNote)) reasons.Add(new("Say where the equality analysis is, such as “Appendix C”.", nameof(EqualityNote)));
        if (details.Equality == EqualityStanding.ScreenedOut && !Given.IsGiven(details.EqualityNote)) reasons.Add(new("Say why screening found that no equality analysis is needed.", nameof(EqualityNote)));
        return reasons;
    }
}
