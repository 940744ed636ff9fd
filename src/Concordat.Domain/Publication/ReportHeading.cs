namespace Concordat.Domain.Publication;

/// <summary>What a section of a report is about. A council gives it its own words and order; the kind says what the review fills in.</summary>
public enum ReportHeading
{
    /// <summary>Executive summary.</summary>
    ExecutiveSummary,

    /// <summary>Purpose of the report.</summary>
    Purpose,

    /// <summary>Recommendations, filled from the review.</summary>
    Recommendations,

    /// <summary>Timetable.</summary>
    Timetable,

    /// <summary>Background.</summary>
    Background,

    /// <summary>Terms of reference, filled from the review.</summary>
    TermsOfReference,

    /// <summary>Members of the review, filled from it.</summary>
    Membership,

    /// <summary>Sessions and witnesses as published, filled from the review.</summary>
    EvidenceHeard,

    /// <summary>Findings, filled from the review.</summary>
    Findings,

    /// <summary>The concluding report of each area, filled from the review.</summary>
    AreaReports,

    /// <summary>Available options, doing nothing among them.</summary>
    Options,

    /// <summary>Preferred option and reasons.</summary>
    PreferredOption,

    /// <summary>Risk.</summary>
    Risk,

    /// <summary>Consultation.</summary>
    Consultation,

    /// <summary>Next steps.</summary>
    NextSteps,

    /// <summary>Implications, each of its own.</summary>
    Implications,

    /// <summary>What members who dissent say, filled from the review.</summary>
    MinorityReport,

    /// <summary>Appendices.</summary>
    Appendices,

    /// <summary>Background papers (Local Government Act 1972 s100D).</summary>
    BackgroundPapers,

    /// <summary>A heading of the council's own.</summary>
    Own,
}
