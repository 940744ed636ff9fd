using System.Diagnostics;
using System.Text.RegularExpressions;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Meta;

public partial class DocumentationTests
{
    public static TheoryData<string> Pages()
    {
        var data = new TheoryData<string>();
        foreach (var page in Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)) data.Add(Path.GetRelativePath(Repository.Root, page));
        return data;
    }

    public static TheoryData<string> Commands()
    {
        var data = new TheoryData<string>();
        var blocks = File.ReadAllText(Repository.PathOf("README.md")).Split("```").Where((_, at) => at % 2 == 1);
        foreach (var line in blocks.SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).Distinct()) data.Add(line);
        return data;
    }

    [Theory, MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadSomewhere(string page)
    {
        var path = Repository.PathOf(page);
        var text = File.ReadAllText(path);
        var broken = Links().Matches(text).Select(match => match.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal) && !to.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(to => !LeadsSomewhere(path, to)).ToList();

        broken.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task Commands_OfTheReadme_Run(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        File.Exists(Repository.PathOf(words[0])).ShouldBeTrue($"{words[0]} is not there.");
        if (words[0] != "./concordat" || words.Length == 1 || words[1] is "demo" or "serve")
        {
            // A server, and every check there is: that they begin is for the browser's tests and for CI.
            File.ReadAllText(Repository.PathOf(words[0])).ShouldStartWith("#!/usr/bin/env bash");
            return;
        }

        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Repository.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Repository.PathOf("src", "Concordat.Web", "bin", Repository.Configuration, "net10.0", "Concordat.Web.dll"));
        foreach (var word in words[1..]) start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0, await error);
        (await output).ShouldNotBeEmpty();
    }

    private static bool LeadsSomewhere(string page, string to)
    {
        var parts = to.Split('#', 2);
        var target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(parts[0])));
        if (!File.Exists(target) && !Directory.Exists(target)) return false;
        return parts.Length == 1 || Headings().Matches(File.ReadAllText(target)).Any(match => AnchorOf(match.Groups["text"].Value) == parts[1]);
    }

    private static string AnchorOf(string heading) => new([.. heading.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : c)]);

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Headings();
}
