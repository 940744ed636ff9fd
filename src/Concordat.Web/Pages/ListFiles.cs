using Concordat.Documents.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Concordat.Web.Pages;

/// <summary>A list taken out as a file: its whole length, narrowed and ordered as the page is.</summary>
internal static class ListFiles
{
    /// <summary>As CSV.</summary>
    public static FileContentResult Csv(Table table, string name)
    {
        using var file = new MemoryStream();
        CsvTableWriter.Write(file, table);
        return new FileContentResult(file.ToArray(), CsvTableWriter.ContentType) { FileDownloadName = $"{name}.csv" };
    }

    /// <summary>As an Excel workbook.</summary>
    public static FileContentResult Excel(Table table, string name, string sheet)
    {
        using var file = new MemoryStream();
        ExcelTableWriter.Write(file, table, sheet);
        return new FileContentResult(file.ToArray(), ExcelTableWriter.ContentType) { FileDownloadName = $"{name}.xlsx" };
    }

    /// <summary>The address of the list of a request as a file.</summary>
    public static string AddressOf(HttpRequest request, string handler) => QueryHelpers.AddQueryString(request.Path, request.Query
        .Where(pair => pair.Key is not ("page" or "handler")).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
        .Append(KeyValuePair.Create("handler", (string?)handler)));
}
