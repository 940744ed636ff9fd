namespace Concordat.Documents.Reading.Recognition;

/// <summary>Whether words head the columns of any table that some recogniser reads.</summary>
internal static class TableWords
{
    public static bool IsHeader(IReadOnlyList<string> cells) =>
        TableHeader.Read(cells).Count > 1 || PartnershipWords.Read(cells).Count > 1 || QuestionTableRecogniser.ColumnsOf(cells) is not null;

    public static bool IsHeaderCell(string cell) =>
        cell.Length is > 0 and <= 60 && (TableHeader.RoleOf(cell) is not null || PartnershipWords.IsColumn(cell) || QuestionTableRecogniser.IsColumn(cell));

    /// <summary>The longest text a column of that name can hold.</summary>
    public static int LongestIn(string header) => TableHeader.RoleOf(header) switch
    {
        TableColumnRole.Status => 60,
        TableColumnRole.Due => 60,
        TableColumnRole.Number or TableColumnRole.Reference => 40,
        TableColumnRole.Lead => 120,
        _ => 1500,
    };
}
