using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Formats;
using CsvHelper;

namespace Concordat.Documents.Tables;

/// <summary>Reads CSV in any usual encoding, parted by commas, semicolons or tabs.</summary>
internal static class CsvTableReader
{
    private const int LargestRow = 16 << 20;

    public static TableReading Read(byte[] bytes)
    {
        var (text, _) = TextDecoding.Decode(bytes);
        try
        {
            return TableReader.Of(Rows(text, SeparatorOf(text)));
        }
        catch (CsvFormatException)
        {
            throw new PaperRefusedException("", "The table cannot be read: a quotation mark is opened and never closed. Open it in a spreadsheet and save it again.");
        }
    }

    /// <exception cref="CsvFormatException">A quotation mark is opened and never closed.</exception>
    internal static IEnumerable<TableRow> Rows(string text, char separator)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = LargestRow,
        });
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = CellText.Unguarded(reader.GetString(i));
            yield return new TableRow((int)reader.LineNumber, cells);
        }
    }

    /// <summary>The mark that parts the headings; a comma where they hold several.</summary>
    internal static char SeparatorOf(string text)
    {
        int commas = 0, semicolons = 0, tabs = 0;
        var quoted = false;
        foreach (var character in text)
        {
            if (character == '"')
                quoted = !quoted;
            else if (!quoted && character is '\r' or '\n' && commas + semicolons + tabs > 0)
                break;
            else if (!quoted)
                _ = character switch { ',' => commas++, ';' => semicolons++, '\t' => tabs++, _ => 0 };
        }
        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
