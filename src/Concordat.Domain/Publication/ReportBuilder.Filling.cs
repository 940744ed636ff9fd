using Concordat.Domain.Councils;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Publication;

public static partial class ReportBuilder
{
    private static IReadOnlyList<ReportBlock> Blocks(ReportSection section, ReportDraft draft, CouncilWords words) =>
        [.. ReportText.Read(section.Text), .. Filled(section.Kind, draft, words)];

    private static IEnumerable<ReportBlock> Filled(ReportHeading kind, ReportDraft draft, CouncilWords words) => kind switch
    {
        ReportHeading.Recommendations => Recommendations(draft.Material, words),
        ReportHeading.TermsOfReference => ReportText.Read(draft.Material.TermsOfReference),
        ReportHeading.Membership => Members(draft.Material),
        ReportHeading.EvidenceHeard => Evidence(draft.Material),
        ReportHeading.Findings => Findings(draft.Material),
        ReportHeading.AreaReports => draft.Material.Areas.SelectMany(Area),
        ReportHeading.Implications => draft.Implications.OrderBy(implication => implication.Kind).SelectMany(Implications),
        ReportHeading.MinorityReport => draft.Material.Minorities.SelectMany(Minority),
        ReportHeading.ExecutiveSummary or ReportHeading.Purpose or ReportHeading.Timetable or ReportHeading.Background or ReportHeading.Options or ReportHeading.PreferredOption
            or ReportHeading.Risk or ReportHeading.Consultation or ReportHeading.NextSteps or ReportHeading.Appendices or ReportHeading.BackgroundPapers or ReportHeading.Own => [],
    };

    private static List<ReportBlock> Recommendations(ReportMaterial material, CouncilWords words)
    {
        List<ReportBlock> blocks = [];
        var open = material.Recommendations.Where(recommendation => !recommendation.IsExempt).ToList();
        var exempt = material.Recommendations.Count - open.Count;
        if (open.Count > 0) blocks.Add(TableOf(open, "Recommendations and to whom they are made"));
        if (exempt > 0) blocks.Add(ReportBlock.Paragraph($"{ListWords.Count(exempt, "recommendation is", "recommendations are")} exempt and in {words.ExemptPart}."));
        return blocks;
    }

    private static ReportBlock TableOf(IReadOnlyList<ReportRecommendation> recommendations, string caption)
    {
        var byArea = recommendations.Any(recommendation => recommendation.Area is not null);
        return ReportBlock.Of(new ReportTable(
            caption,
            byArea ? ["Reference", "Area", "Recommendation", "Made to"] : ["Reference", "Recommendation", "Made to"],
            [.. recommendations.Select(recommendation => (IReadOnlyList<string>)(byArea
                ? [Reference(recommendation), recommendation.Area ?? "", recommendation.Text, ListWords.Join(recommendation.Addressees)]
                : [Reference(recommendation), recommendation.Text, ListWords.Join(recommendation.Addressees)]))]));
    }

    private static string Reference(ReportRecommendation recommendation) =>
        recommendation.PrintedNumber is null ? recommendation.Reference : $"{recommendation.PrintedNumber} ({recommendation.Reference})";

    private static IEnumerable<ReportBlock> Members(ReportMaterial material) => material.Members.Count == 0
        ? []
        : [ReportBlock.Of(new ReportTable("Members of the review", ["Name", "Group", "Role"], [.. material.Members.Select(member => (IReadOnlyList<string>)[member.Name, member.Group ?? "", member.Role ?? ""])]))];

    private static IEnumerable<ReportBlock> Evidence(ReportMaterial material)
    {
        if (material.Sittings.Count == 0) yield break;
        yield return ReportBlock.Of(new ReportTable(
            "Sessions and witnesses", ["Session", "Date", "Place", "Witnesses"],
            [.. material.Sittings.Select(sitting => (IReadOnlyList<string>)[sitting.Title, DateWords.For(sitting.HeldOn, ""), sitting.Place ?? "", ListWords.Join(sitting.Testimonies.Select(testimony => testimony.Witness).Distinct(StringComparer.Ordinal))])]));
        foreach (var sitting in material.Sittings)
        {
            foreach (var testimony in sitting.Testimonies.Where(testimony => testimony.Points.Count > 0))
            {
                yield return ReportBlock.Heading($"{sitting.Title}: {testimony.Witness}");
                yield return new ReportBlock(ReportBlockKind.Bullets, "", Items: testimony.Points);
            }

            if (sitting.PanelNotes is not { Count: > 0 } notes) continue;
            yield return ReportBlock.Heading($"{sitting.Title}: what the panel noted");
            yield return new ReportBlock(ReportBlockKind.Bullets, "", Items: notes);
        }
    }

    private static IEnumerable<ReportBlock> Findings(ReportMaterial material)
    {
        string? area = null;
        foreach (var finding in material.Findings)
        {
            if (finding.Area is not null && finding.Area != area) yield return ReportBlock.Heading(finding.Area);
            area = finding.Area ?? area;
            yield return ReportBlock.Paragraph($"{finding.Reference}: {finding.Text}");
        }
    }

    private static IEnumerable<ReportBlock> Area(ReportArea area) =>
        [ReportBlock.Heading(area.Name), .. area.Ambition is null ? [] : ReportText.Read($"Ambition: {area.Ambition}"), .. ReportText.Read(area.Conclusion)];

    private static IEnumerable<ReportBlock> Implications(ReportImplication implication)
    {
        if (implication is { Text: null, IsNotApplicable: false }) return [];
        return
        [
            ReportBlock.Heading(ImplicationWords.For(implication.Kind)),
            .. implication.IsNotApplicable ? [ReportBlock.Paragraph($"Not applicable: {implication.NotApplicableReason}")] : ReportText.Read(implication.Text),
        ];
    }

    private static IEnumerable<ReportBlock> Minority(ReportMinority minority) =>
        [ReportBlock.Heading($"Minority report by {ListWords.Join(minority.Authors)}, {DateWords.For(minority.SubmittedOn)}"), .. ReportText.Read(minority.Text)];
}
