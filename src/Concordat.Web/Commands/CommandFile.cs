using System.Text.Json;
using Concordat.Domain.Shared;

namespace Concordat.Web.Commands;

/// <summary>A command's JSON file, or standard input for "-".</summary>
internal static class CommandFile
{
    /// <summary>Reads one JSON value.</summary>
    /// <exception cref="RefusedException">The file is not there, may not be read, or is not JSON.</exception>
    public static async Task<JsonDocument> ReadJsonAsync(string file)
    {
        try
        {
            await using var content = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            return await JsonDocument.ParseAsync(content, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException exception)
        {
            throw new RefusedException("This is not JSON. Check the quotation marks, commas and brackets here.", exception.LineNumber is { } line ? FormattableString.Invariant($"line {line + 1}") : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new RefusedException(exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => $"There is no file “{file}”. Check its name and the folder.",
                UnauthorizedAccessException when Directory.Exists(file) => $"“{file}” is a folder. Name a file in it.",
                UnauthorizedAccessException => $"The file “{file}” may not be read. Ask whoever owns it.",
                _ => $"The file “{file}” could not be read: {exception.Message}",
            });
        }
    }

    /// <summary>Prints the reasons on standard error, as sentences or as JSON. The exit status is 1.</summary>
    public static async Task<int> RefuseAsync(TextWriter error, IReadOnlyList<Reason> reasons, bool json)
    {
        if (json) await error.WriteLineAsync(JsonSerializer.Serialize(new { reasons = reasons.Select(reason => new { at = reason.At ?? "", text = reason.Text }) }, ImportCommand.Json));
        else foreach (var reason in reasons) await error.WriteLineAsync(string.IsNullOrEmpty(reason.At) ? reason.Text : $"{reason.At}: {reason.Text}");
        return 1;
    }

    /// <summary>Prints one JSON value on standard output, and a line's end.</summary>
    public static async Task<int> PrintJsonAsync(TextWriter output, object answer)
    {
        await output.WriteLineAsync(JsonSerializer.Serialize(answer, ImportCommand.Json));
        return 0;
    }

    /// <summary>Says what is wrong with the words of a command. The exit status is 2.</summary>
    public static async Task<int> WrongUsageAsync(TextWriter error, string sentence)
    {
        await error.WriteLineAsync(sentence);
        return 2;
    }
}
