using System.Globalization;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Publication;

/// <summary>What stands in the way of publishing a report, all at once, and what to look at again before.</summary>
public static class ReportChecks
{
    /// <summary>
    /// Every reason it cannot be published: a recommendation without an addressee, finding or words; a finding without evidence; evidence
    /// in confidence used without its pseudonym; an implication left empty, or not applicable without a reason; an exempt part without its
    /// paragraph of Schedule 12A and its public-interest reasoning; a report with nothing in it; a review that is closed.
    /// </summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBePublished(ReportDraft draft, Review review)
    {
        List<Reason> reasons = [];
        if (review.Status == ReviewStatus.Closed) reasons.Add(new("This review is closed. Whoever convened it can reopen it."));
        foreach (var recommendation in draft.Material.Recommendations)
        {
            if (!Given.IsGiven(recommendation.Text)) reasons.Add(new($"{recommendation.Reference} has no words. Write it, or withdraw it."));
            if (recommendation.Addressees.Count == 0) reasons.Add(new($"{recommendation.Reference} has no addressee. Choose who it is made to."));
            if (recommendation.FindingCount == 0) reasons.Add(new($"{recommendation.Reference} names no finding. Choose the findings it rests on."));
            if (recommendation.IsExempt && recommendation.ExemptParagraph is null) reasons.Add(new($"{recommendation.Reference} is exempt without a paragraph of Schedule 12A. Choose the paragraph."));
            if (recommendation.IsExempt && !Given.IsGiven(recommendation.ExemptReason)) reasons.Add(new($"{recommendation.Reference} is exempt without its public-interest reasoning. Say why it outweighs disclosure."));
        }

        reasons.AddRange(draft.Material.Findings.Where(finding => !finding.HasEvidence).Select(finding => new Reason($"{finding.Reference} names no evidence. Choose the key points, themes or documents it rests on.")));
        reasons.AddRange(draft.Material.ConfidenceFaults.Select(fault => new Reason(fault)));
        foreach (var implication in draft.Implications.OrderBy(implication => implication.Kind))
        {
            var name = ImplicationWords.For(implication.Kind);
            if (implication.IsNotApplicable && !Given.IsGiven(implication.NotApplicableReason)) reasons.Add(new($"The implication “{name}” is not applicable without a reason. Say why."));
            else if (!implication.IsNotApplicable && !Given.IsGiven(implication.Text)) reasons.Add(new($"The implication “{name}” is empty. Say what it means, or why it is not applicable."));
        }

        foreach (var section in draft.Sections.Where(section => section.IsExempt).OrderBy(section => section.Order))
        {
            if (section.ExemptParagraphs.Count == 0) reasons.Add(new($"The section “{section.Heading}” is exempt without a paragraph of Schedule 12A. Choose the paragraphs."));
            if (!Given.IsGiven(section.PublicInterest)) reasons.Add(new($"The section “{section.Heading}” is exempt without its public-interest reasoning. Say why it outweighs disclosure."));
        }

        if (draft.Sections.All(section => !Given.IsGiven(section.Text)) && draft.Material.Recommendations.Count == 0) reasons.Add(new("The report says nothing yet. Write at least one section."));
        return reasons;
    }

    /// <summary>
    /// Why it needs the monitoring officer: no equality analysis and no screening reason is recorded (Equality Act 2010 s149). The
    /// monitoring officer may publish all the same, with a reason; nobody else may. Null when one is recorded.
    /// </summary>
    public static string? EqualityWarning(Report report) => report.Equality == EqualityStanding.NotRecorded
        ? "No equality analysis and no screening reason is recorded. Record one. Until then only the monitoring officer may publish, with a reason."
        : null;

    /// <summary>What to look at again. None of it stops publishing.</summary>
    public static IReadOnlyList<string> Warnings(ReportDraft draft, Review review)
    {
        List<string> warnings = [];
        if (EqualityWarning(draft.Report) is { } equality) warnings.Add(equality);
        if (review.Status is ReviewStatus.SettingUp or ReviewStatus.TakingEvidence) warnings.Add($"{review.Reference} is still {ReviewWords.For(review.Status).ToLowerInvariant()}. Begin reporting first, unless nothing more will be heard.");
        if (draft.Material.Findings.Count == 0) warnings.Add("The report has no findings. A reader cannot see what the recommendations rest on.");
        if (review.PublicationRule == PublicationRule.NotPublished) warnings.Add("The publication rule of this review is “Not published”. The version is kept for the partnership and does not appear on the public site.");
        if (draft.Material.PointsOutForChecking > 0) warnings.Add($"{ListWords.Count(draft.Material.PointsOutForChecking, "key point is", "key points are")} still out for the witness to check.");
        if (draft.Material.NeverChecked.Count > 0)
        {
            var points = draft.Material.NeverChecked.Sum(one => one.Points);
            warnings.Add($"{ListWords.Count(points, "key point was", "key points were")} never sent to {ListWords.Count(draft.Material.NeverChecked.Count, "witness", "witnesses")} for checking. They are listed below.");
        }

        if (draft.Material.NeverCheckedInConfidence > 0) warnings.Add($"{ListWords.Count(draft.Material.NeverCheckedInConfidence, "wording", "wordings")} released from evidence in confidence {(draft.Material.NeverCheckedInConfidence == 1 ? "was" : "were")} never sent to the witness for checking.");
        var drafts = draft.Material.Recommendations.Where(recommendation => recommendation.IsDraft).Select(recommendation => recommendation.Reference).ToList();
        if (drafts.Count > 0) warnings.Add($"{ListWords.Join(drafts)} {(drafts.Count == 1 ? "has" : "have")} not been issued. The words are printed, and nobody can respond until the convener issues {(drafts.Count == 1 ? "it" : "them")}.");
        var headings = draft.Sections.OrderBy(section => section.Order).Select(section => new TemplateHeading(section.Kind, section.Heading)).ToList();
        warnings.AddRange(ReportTemplate.Warnings(headings));
        warnings.AddRange(draft.Sections.Where(section => section.Text is not null && section.Kind == ReportHeading.Own).SelectMany(section => ReportTemplate.WarningsOfNumbers([section.Heading])));
        if (draft.Sections.FirstOrDefault(section => section.Kind == ReportHeading.Options) is { Text: null } options) warnings.Add($"The section “{options.Heading}” is empty. A decision-maker should see the options, doing nothing among them.");
        foreach (var (name, value) in new[] { ("final decision-maker", draft.Report.DecisionMaker), ("lead officer", draft.Report.LeadOfficer), ("author", draft.Report.Author) })
        {
            if (value is null) warnings.Add($"The {name} is not named at the head of the report.");
        }

        var shortage = draft.Sections.Count(section => section.Text is null && ReportHeadings.FilledWith(section.Kind) is null);
        if (shortage > 0) warnings.Add($"{shortage.ToString(CultureInfo.InvariantCulture)} empty {(shortage == 1 ? "section is" : "sections are")} left out of the published report.");
        return warnings;
    }
}
