using Concordat.Domain.Publication;

namespace Concordat.Web.Pages.ReportTemplates.Edit;

/// <summary>
/// A template as lines: a usual heading by itself, "Findings = What we found" to put it in other words, and any other line as a
/// heading of the council's own.
/// </summary>
public static class HeadingLines
{
    /// <summary>The lines of a template.</summary>
    public static string Write(IEnumerable<TemplateHeading> headings) => string.Join('\n', headings.Select(heading =>
        heading.Kind == ReportHeading.Own || heading.Words == ReportHeadings.For(heading.Kind) ? heading.Words : $"{ReportHeadings.For(heading.Kind)} = {heading.Words}"));

    /// <summary>The template in lines.</summary>
    public static IReadOnlyList<TemplateHeading> Read(string? lines) =>
        [.. (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Line)];

    private static TemplateHeading Line(string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
        var kind = Enum.GetValues<ReportHeading>().Where(one => one != ReportHeading.Own && ReportHeadings.For(one).Equals(parts[0], StringComparison.OrdinalIgnoreCase)).Select(one => (ReportHeading?)one).FirstOrDefault();
        return kind is { } usual ? new TemplateHeading(usual, parts.Length == 2 ? parts[1] : ReportHeadings.For(usual)) : new TemplateHeading(ReportHeading.Own, line);
    }
}
