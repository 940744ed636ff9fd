using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Concordat.Documents.Tables;

/// <summary>The few cell styles a written workbook uses.</summary>
internal static class ExcelStyles
{
    public const uint Plain = 0;
    public const uint Heading = 1;
    public const uint Date = 2;
    public const uint Money = 3;

    private const uint DateFormat = 164;

    /// <summary>Built into Excel: thousands and two places.</summary>
    private const uint MoneyFormat = 4;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = BooleanValue.FromBoolean(true) },
            new CellFormat { NumberFormatId = MoneyFormat, ApplyNumberFormat = BooleanValue.FromBoolean(true) }));
}
