using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Formats;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Concordat.Documents.Tables;

/// <summary>Reads the first sheet of an Excel workbook that holds anything.</summary>
internal static class ExcelTableReader
{
    /// <summary>The package asks for Windows-1252 when it starts, for old workbooks, and fails where it is not known.</summary>
    static ExcelTableReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TableReading Read(byte[] bytes)
    {
        try
        {
            CheckSize(bytes);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
            do
            {
                var rows = Rows(reader).ToList();
                if (rows.Exists(row => row.Cells.Any(cell => cell.Length > 0)))
                    return TableReader.Of(rows);
            }
            while (reader.NextResult());
            return TableReader.Of([]);
        }
        catch (Exception problem) when (problem is ExcelReaderException or InvalidDataException or XmlException or EndOfStreamException
            or NotSupportedException or FormatException or NullReferenceException or IndexOutOfRangeException or ArgumentException or KeyNotFoundException or InvalidOperationException)
        {
            // The package throws whatever it comes upon in a broken workbook.
            throw new PaperRefusedException("", "The Excel workbook is broken. Open it in Excel, let Excel repair it, save it and choose it again.");
        }
    }

    /// <summary>Unpacks every part once and throws it away, so that a hostile workbook is refused before it is taken into memory.</summary>
    private static void CheckSize(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.GetEntry("word/document.xml") is not null)
            throw new PaperRefusedException("", "The file is a Word document. Choose the table as CSV or as an Excel workbook.");
        if (archive.GetEntry("xl/workbook.xml") is null)
            throw new PaperRefusedException("", "The file is a packed file but not an Excel workbook. Choose the table as CSV or as an Excel workbook.");
        foreach (var entry in archive.Entries)
        {
            using var stream = new LimitedStream(entry.Open(), entry.CompressedLength);
            stream.CopyTo(Stream.Null);
        }
    }

    private static IEnumerable<TableRow> Rows(IExcelDataReader reader)
    {
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = TextOf(reader.GetValue(i));
            yield return new TableRow(number, cells);
        }
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => CellText.Of(value),
    };
}
