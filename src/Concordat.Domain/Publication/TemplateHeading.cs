namespace Concordat.Domain.Publication;

/// <summary>One heading of a council's template: what it is about, and the council's own words for it.</summary>
public sealed record TemplateHeading(ReportHeading Kind, string Words);
