using Concordat.Application.Partnerships;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

/// <summary>Says in sentences who can see a recommendation or an action, from the same table that decides it.</summary>
internal static class RecommendationAudience
{
    public static IReadOnlyList<string> Of(Recommendation? recommendation, Review review, Func<Guid, string> nameOf)
    {
        List<string> sentences = [];
        var whose = review.KeptToConvener && review.ConvenedByOrganisationId is { } organisation
            ? $"Only people of {nameOf(organisation)}, because the review is kept to the council that convened it until its report is published."
            : "People who hold a role in this partnership.";
        sentences.Add(whose);
        if (recommendation is { Status: RecommendationStatus.Draft })
            sentences.Add($"It is a draft, so of these only {RolesWho(RecordKind.Finding)}.");
        if (recommendation is { IsExempt: true })
            sentences.Add($"It is exempt under paragraph {recommendation.ExemptParagraph} of Schedule 12A, so of these only {RolesWho(RecordKind.ExemptMatter)}.");
        sentences.Add(recommendation switch
        {
            { IsExempt: true } => "The public never sees it.",
            { Status: RecommendationStatus.Draft } => "The public does not see it.",
            _ when review.PublishedOn is not null => "The public sees it with the report of the review. The six questions are never published.",
            _ => "The public does not see it before the report of the review is published.",
        });
        return sentences;
    }

    private static string RolesWho(RecordKind kind) =>
        ListWords.Join(Enum.GetValues<PartnershipRole>().Where(role => RoleMatrix.Current.ReachOf(role, kind, Verb.See) > Reach.None).Select(Plural));

    private static string Plural(PartnershipRole role) => role switch
    {
        PartnershipRole.Administrator => "administrators",
        PartnershipRole.PartnershipOfficer => "partnership officers",
        PartnershipRole.ScrutinyOfficer => "scrutiny officers",
        PartnershipRole.FinanceOfficer => "finance officers",
        PartnershipRole.Section151Officer => "section 151 officers",
        PartnershipRole.MonitoringOfficer => "monitoring officers",
        PartnershipRole.HrOfficer => "HR officers",
        PartnershipRole.Councillor => "councillors",
        PartnershipRole.Officer => "other officers",
        PartnershipRole.Partner => "partner organisations",
        PartnershipRole.PeerReviewer => "peer reviewers",
        PartnershipRole.Auditor => "auditors",
    };
}
