namespace Concordat.Domain.Publication;

/// <summary>The headings a report has unless a council sets its own: the union of what English councils' templates ask for, in their usual order.</summary>
public static class ReportHeadings
{
    /// <summary>The default template.</summary>
    public static IReadOnlyList<TemplateHeading> Usual { get; } =
    [
        .. Enum.GetValues<ReportHeading>().Where(kind => kind != ReportHeading.Own).Select(kind => new TemplateHeading(kind, For(kind))),
    ];

    /// <summary>The words for a heading where a council sets none.</summary>
    public static string For(ReportHeading kind) => kind switch
    {
        ReportHeading.ExecutiveSummary => "Executive summary",
        ReportHeading.Purpose => "Purpose of the report",
        ReportHeading.Recommendations => "Recommendations",
        ReportHeading.Timetable => "Timetable",
        ReportHeading.Background => "Background",
        ReportHeading.TermsOfReference => "Terms of reference",
        ReportHeading.Membership => "Members of the review",
        ReportHeading.EvidenceHeard => "Evidence heard",
        ReportHeading.Findings => "Findings",
        ReportHeading.AreaReports => "Conclusions by area",
        ReportHeading.Options => "Available options",
        ReportHeading.PreferredOption => "Preferred option and reasons",
        ReportHeading.Risk => "Risk",
        ReportHeading.Consultation => "Consultation",
        ReportHeading.NextSteps => "Next steps",
        ReportHeading.Implications => "Implications",
        ReportHeading.MinorityReport => "Minority report",
        ReportHeading.Appendices => "Appendices",
        ReportHeading.BackgroundPapers => "Background papers",
        ReportHeading.Own => "Own heading",
    };

    /// <summary>What the review fills in by itself under a heading; null where only the officer writes.</summary>
    public static string? FilledWith(ReportHeading kind) => kind switch
    {
        ReportHeading.Recommendations => "The recommendations with their addressees follow what you write here.",
        ReportHeading.TermsOfReference => "The latest terms of reference follow what you write here.",
        ReportHeading.Membership => "The members of the review follow what you write here.",
        ReportHeading.EvidenceHeard => "The sessions, the witnesses and what they said, as it may be published, follow what you write here.",
        ReportHeading.Findings => "The findings follow what you write here.",
        ReportHeading.AreaReports => "Each area’s concluding report follows what you write here.",
        ReportHeading.MinorityReport => "The minority report follows what you write here, whole and in its authors’ words.",
        ReportHeading.Implications => "The implications that you fill in one by one follow what you write here.",
        ReportHeading.ExecutiveSummary or ReportHeading.Purpose or ReportHeading.Timetable or ReportHeading.Background or ReportHeading.Options or ReportHeading.PreferredOption
            or ReportHeading.Risk or ReportHeading.Consultation or ReportHeading.NextSteps or ReportHeading.Appendices or ReportHeading.BackgroundPapers or ReportHeading.Own => null,
    };
}
