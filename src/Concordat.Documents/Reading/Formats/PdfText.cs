using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace Concordat.Documents.Reading.Formats;

/// <summary>
/// Runs <c>pdftotext</c> over a file: once for the words with their places, once for the text as it is laid out, whose
/// lines are the ones a person can find again. The program gets the file by name, no shell, and little time and memory.
/// </summary>
internal sealed class PdfText
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(120);

    private const long MostMemory = 2L << 30;

    private const int MostWords = 6_000_000;

    private const int MostText = 192 << 20;

    /// <summary>The words of each page, in the order of the file.</summary>
    public List<List<PdfWord>> Pages { get; } = [];

    /// <summary>The text as laid out, pages parted by form feeds.</summary>
    public string Laid { get; private set; } = "";

    /// <exception cref="PaperRefusedException">The file cannot be read, or the program is missing.</exception>
    public static PdfText Of(byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("concordat-pdf-");
        try
        {
            var path = Path.Combine(folder.FullName, "paper.pdf");
            File.WriteAllBytes(path, bytes);
            var text = new PdfText();
            var laid = Task.Run(() => Run(path, "-layout", text.TakeLaid));
            try
            {
                Run(path, "-bbox", text.TakeWords);
            }
            finally
            {
                ((IAsyncResult)laid).AsyncWaitHandle.WaitOne();
            }
            laid.GetAwaiter().GetResult();
            return text;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void TakeLaid(StreamReader output)
    {
        var text = new StringBuilder();
        var chunk = new char[32768];
        int count;
        while ((count = output.Read(chunk)) > 0)
        {
            if (text.Append(chunk, 0, count).Length > MostText)
                throw TooLong();
        }
        Laid = text.ToString();
    }

    private void TakeWords(StreamReader output)
    {
        var words = 0;
        while (output.ReadLine() is { } line)
        {
            var text = line.AsSpan().TrimStart();
            if (text.StartsWith("<page "))
                Pages.Add([]);
            else if (text.StartsWith("<word ") && Pages.Count > 0 && Word(text) is { } word)
                Pages[^1].Add(word);
            if (++words > MostWords)
                throw TooLong();
        }
    }

    private static PdfWord? Word(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf('>');
        var close = line.LastIndexOf("</word>");
        if (end < 0 || close <= end)
            return null;
        var text = WebUtility.HtmlDecode(line[(end + 1)..close].ToString()).Replace('\0', ' ').Trim();
        return text.Length == 0 ? null : new PdfWord(Number(line, "xMin=\""), Number(line, "yMin=\""), Number(line, "xMax=\""), Number(line, "yMax=\""), text);
    }

    private static double Number(ReadOnlySpan<char> line, string name)
    {
        var start = line.IndexOf(name);
        if (start < 0)
            return 0;
        var value = line[(start + name.Length)..];
        return double.TryParse(value[..Math.Max(0, value.IndexOf('"'))], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
    }

    private static void Run(string path, string form, Action<StreamReader> take)
    {
        using var process = Start(path, form);
        using var clock = new Timer(_ => Kill(process), null, LongestRun, Timeout.InfiniteTimeSpan);
        var complaints = process.StandardError.ReadToEndAsync();
        var started = Stopwatch.StartNew();
        try
        {
            take(process.StandardOutput);
        }
        catch
        {
            Kill(process);
            throw;
        }
        process.WaitForExit();
        var said = complaints.GetAwaiter().GetResult();
        if (process.ExitCode == 0)
            return;
        if (started.Elapsed >= LongestRun)
            throw new PaperRefusedException("", "The PDF took too long to read. Save the paper by itself, or as a .docx document, and choose that.");
        throw said.Contains("password", StringComparison.OrdinalIgnoreCase) || process.ExitCode == 3
            ? new PaperRefusedException("", "The PDF is protected by a password. Save it without the password and choose it again.")
            : new PaperRefusedException("", "The PDF is broken. Open it in the program it was made with, save it again and choose that, or choose the paper as a .docx document.");
    }

    private static Process Start(string path, string form)
    {
        List<string> command = ["pdftotext", form, "-enc", "UTF-8", path, "-"];
        // A file made to eat memory is stopped by the system, where it offers that.
        if (OperatingSystem.IsLinux() && File.Exists("/usr/bin/prlimit"))
            command.InsertRange(0, ["/usr/bin/prlimit", $"--as={MostMemory.ToString(CultureInfo.InvariantCulture)}", "--core=0", "--"]);
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in command.Skip(1))
            start.ArgumentList.Add(argument);
        try
        {
            if (!IsInstalled())
                throw Missing();
            return Process.Start(start) ?? throw Missing();
        }
        catch (Win32Exception)
        {
            throw Missing();
        }
    }

    private static bool IsInstalled() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => folder.Length > 0 && (File.Exists(Path.Combine(folder, "pdftotext")) || File.Exists(Path.Combine(folder, "pdftotext.exe"))));

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static PaperRefusedException Missing() =>
        new("", "Reading a PDF needs the program pdftotext, which is not installed here. On Debian or Ubuntu install the package poppler-utils.");

    private static PaperRefusedException TooLong() => new("", "The PDF holds far more text than a paper has. Save the paper by itself and choose that.");
}
