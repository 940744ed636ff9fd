using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Formats;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Concordat.Documents.Tables;

/// <summary>Reads the sheets of an Excel workbook; as a table, the first that holds anything.</summary>
internal static class ExcelTableReader
{
    /// <summary>The package asks for Windows-1252 when it starts, for old workbooks, and fails where it is not known.</summary>
    static ExcelTableReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>More cells than a sheet that people fill in has; an empty sheet may claim any number.</summary>
    private const long MostCells = 40_000_000;

    public static TableReading Read(byte[] bytes) => Guarded(() =>
    {
        CheckSize(bytes);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
        var sheet = Sheets(reader).FirstOrDefault(sheet => sheet.Rows.Any(row => row.Cells.Any(cell => cell.Length > 0)));
        return TableReader.Of(sheet?.Rows ?? []);
    });

    /// <summary>Every sheet of a workbook, in the form of today or of before 2007.</summary>
    public static List<ExcelSheet> ReadSheets(byte[] bytes) => Guarded(() =>
    {
        var packed = bytes.AsSpan().StartsWith("PK"u8);
        if (packed)
            CheckSize(bytes);
        var content = new MemoryStream(bytes, writable: false);
        using var reader = packed ? ExcelReaderFactory.CreateOpenXmlReader(content) : ExcelReaderFactory.CreateBinaryReader(content);
        return Sheets(reader).ToList();
    });

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw new PaperRefusedException("", "The file is protected by a password. Open it in Excel, remove the password, save it and choose it again.");
        }
        catch (Exception problem) when (problem is ExcelReaderException or InvalidDataException or XmlException or EndOfStreamException
            or NotSupportedException or FormatException or NullReferenceException or IndexOutOfRangeException or ArgumentException or KeyNotFoundException or InvalidOperationException
            or OverflowException or InvalidCastException)
        {
            // The package throws whatever it comes upon in a broken workbook.
            throw new PaperRefusedException("", "The Excel workbook is broken. Open it in Excel, let Excel repair it, save it and choose it again.");
        }
    }

    private static IEnumerable<ExcelSheet> Sheets(IExcelDataReader reader)
    {
        var cells = 0L;
        do
        {
            var rows = Rows(reader, cells);
            cells += rows.Sum(row => (long)row.Cells.Count);
            yield return new ExcelSheet(reader.Name ?? "", rows);
        }
        while (reader.NextResult());
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

    private static List<TableRow> Rows(IExcelDataReader reader, long read)
    {
        var rows = new List<TableRow>();
        for (var number = 1; reader.Read(); number++)
        {
            read += reader.FieldCount;
            if (read > MostCells)
                throw new PaperRefusedException("", "The workbook has far more cells than a table that people keep. Copy the table into a workbook of its own and choose that.");
            var last = reader.FieldCount - 1;
            while (last >= 0 && reader.GetValue(last) is null or "")
                last--;
            var cells = new string[last + 1];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = TextOf(reader.GetValue(i));
            rows.Add(new TableRow(number, cells));
        }
        return rows;
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
