namespace Concordat.Domain.Publication;

/// <summary>One block of a report. <paramref name="Number"/> is a paragraph's, such as 3.2.</summary>
public sealed record ReportBlock(ReportBlockKind Kind, string Text, string? Number = null, IReadOnlyList<string>? Items = null, ReportTable? Table = null)
{
    /// <summary>A paragraph that has no number yet.</summary>
    public static ReportBlock Paragraph(string text) => new(ReportBlockKind.Paragraph, text);

    /// <summary>A heading within the section.</summary>
    public static ReportBlock Heading(string text) => new(ReportBlockKind.Heading, text);

    /// <summary>A table.</summary>
    public static ReportBlock Of(ReportTable table) => new(ReportBlockKind.Table, table.Caption, Table: table);
}
