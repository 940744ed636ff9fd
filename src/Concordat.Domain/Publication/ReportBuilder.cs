using System.Globalization;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Publication;

/// <summary>
/// Makes documents of a report: the public part, and the part with exempt matter where there is any. Sections are numbered 1, 2, 3 and
/// their paragraphs 1.1, 1.2; a section with nothing in it is left out, and so are exempt words from the public part.
/// </summary>
public static partial class ReportBuilder
{
    /// <summary>The part anybody may read.</summary>
    public static ReportDocument Public(ReportDraft draft, CouncilWords words)
    {
        var exempt = Exempt(draft, words);
        var sections = draft.Sections.Where(section => !section.IsExempt).OrderBy(section => section.Order).Select(section => (section.Kind, section.Heading, Blocks(section, draft, words))).ToList();
        var classification = exempt is null ? $"Public. All of this report is in {words.PublicPart}." : $"{words.PublicPart}: public. Exempt matter is in {words.ExemptPart}, which is not for publication.";
        return new ReportDocument(draft.Report.Title, words.PublicPart, null, Facts(draft, classification), Numbered(sections));
    }

    /// <summary>The part with exempt matter; null when there is none.</summary>
    public static ReportDocument? Exempt(ReportDraft draft, CouncilWords words)
    {
        var sections = draft.Sections.Where(section => section.IsExempt).OrderBy(section => section.Order).ToList();
        var recommendations = draft.Material.Recommendations.Where(recommendation => recommendation.IsExempt).ToList();
        if (sections.Count == 0 && recommendations.Count == 0) return null;
        List<(ReportHeading, string, IReadOnlyList<ReportBlock>)> parts =
        [
            .. sections.Select(section => (section.Kind, section.Heading, (IReadOnlyList<ReportBlock>)[.. Because(section.ExemptParagraphs, section.PublicInterest), .. ReportText.Read(section.Text)])),
        ];
        if (recommendations.Count > 0)
        {
            parts.Add((ReportHeading.Recommendations, "Exempt recommendations",
            [
                .. recommendations.SelectMany(recommendation => Because(recommendation.ExemptParagraph is { } one ? [one] : [], recommendation.ExemptReason).Select(block => block with { Text = $"{recommendation.Reference}: {block.Text}" })),
                TableOf(recommendations, "Exempt recommendations and to whom they are made"),
            ]));
        }

        var paragraphs = sections.SelectMany(section => section.ExemptParagraphs).Concat(recommendations.Select(recommendation => recommendation.ExemptParagraph).OfType<int>()).Distinct().Order().ToList();
        return new ReportDocument(
            draft.Report.Title, words.ExemptPart, Notice(paragraphs), Facts(draft, $"{words.ExemptPart}: not for publication"), Numbered(parts));
    }

    private static string Notice(IReadOnlyList<int> paragraphs) => paragraphs.Count == 0
        ? "Not for publication."
        : $"Not for publication: this part contains exempt information as defined in {(paragraphs.Count == 1 ? "paragraph" : "paragraphs")} {ListWords.Join(paragraphs.Select(paragraph => paragraph.ToString(CultureInfo.InvariantCulture)))} of Part 1 of Schedule 12A to the Local Government Act 1972.";

    private static List<ReportBlock> Because(IReadOnlyList<int> paragraphs, string? publicInterest)
    {
        List<ReportBlock> blocks = [];
        foreach (var paragraph in paragraphs) blocks.Add(ReportBlock.Paragraph($"Exempt under paragraph {paragraph.ToString(CultureInfo.InvariantCulture)}: {LowerFirst(ExemptParagraphs.For(paragraph) ?? "")}."));
        if (publicInterest is not null) blocks.Add(ReportBlock.Paragraph($"Public interest: {publicInterest}"));
        return blocks;
    }

    private static List<ReportFact> Facts(ReportDraft draft, string classification)
    {
        var report = draft.Report;
        (string Name, string? Value)[] all =
        [
            ("Meeting", report.Meeting is null ? report.MeetingOn is { } only ? DateWords.For(only) : null : report.MeetingOn is { } on ? $"{report.Meeting}, {DateWords.For(on)}" : report.Meeting),
            ("Final decision-maker", report.DecisionMaker),
            ("Lead officer", report.LeadOfficer),
            ("Author", report.Author),
            ("Contact", report.Contact),
            ("Review", draft.Material.ReviewReference),
            ("Convened by", draft.Material.ConvenedBy),
            ("Classification", classification),
            ("Wards", report.Wards),
        ];
        return [.. all.Where(fact => fact.Value is not null).Select(fact => new ReportFact(fact.Name, fact.Value!))];
    }

    private static List<ReportDocumentSection> Numbered(IReadOnlyList<(ReportHeading Kind, string Heading, IReadOnlyList<ReportBlock> Blocks)> sections)
    {
        List<ReportDocumentSection> numbered = [];
        foreach (var (kind, heading, blocks) in sections)
        {
            if (blocks.Count == 0) continue;
            var number = numbered.Count + 1;
            var paragraph = 0;
            numbered.Add(new ReportDocumentSection(number, kind, heading,
            [
                .. blocks.Select(block => block.Kind == ReportBlockKind.Paragraph ? block with { Number = string.Create(CultureInfo.InvariantCulture, $"{number}.{++paragraph}") } : block),
            ]));
        }

        return numbered;
    }

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
