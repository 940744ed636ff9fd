using System.Diagnostics;
using System.Globalization;
using System.Net;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Browser.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Browser.Tests;

/// <summary>The real program, killed amid writes and sent a file ten times too large.</summary>
public sealed class HardTimesTests
{
    private const string Password = "heron gearbox marmalade";

    [Fact]
    public async Task Kill_AmidWrites_KeepsEveryAnswerGivenAndAWholeTrail()
    {
        await using var program = await ConcordatProgram.StartAsync();
        using (var visitor = new PlainVisitor(program.Address)) await SetUpAsync(visitor);
        var answered = 0;
        for (var round = 0; round < 3; round++)
        {
            using var visitor = new PlainVisitor(program.Address);
            (await visitor.SendAsync("/sign-in", new() { ["Input.Email"] = "sile@fenmoor.example.gov.uk", ["Input.Password"] = Password })).RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/my-work");
            var writing = WriteUntilItStopsAsync(visitor, round, () => Interlocked.Increment(ref answered));
            var enough = answered + 3 + round;
            for (var watch = Stopwatch.StartNew(); Volatile.Read(ref answered) < enough && watch.Elapsed < TimeSpan.FromSeconds(60);) await Task.Delay(20 + round);

            await program.KillAsync();
            await writing;
            await program.StartAgainAsync();
        }

        answered.ShouldBeGreaterThanOrEqualTo(12);
        await program.KillAsync();
        var options = new DbContextOptionsBuilder<ConcordatContext>();
        DatabaseAddress.SqliteFile(Path.Combine(program.DataFolder, "concordat.db")).Configure(options);
        await using var context = new ConcordatContext(options.Options);
        (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
        var people = await context.People.CountAsync(p => p.Name.StartsWith("Heron keeper"));
        people.ShouldBeGreaterThanOrEqualTo(answered, "what was answered as saved is saved");
        (await context.AuditEntries.CountAsync(e => e.Action == "Added person")).ShouldBe(people, "each has its entry, and no entry is without its change");
        (await context.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").SingleAsync()).ShouldBe("ok");
    }

    [Fact]
    public async Task Upload_FiveHundredMegabytes_IsRefusedAndNeverHeldInMemory()
    {
        await using var program = await ConcordatProgram.StartAsync();
        using var visitor = new PlainVisitor(program.Address);
        await SetUpAsync(visitor);
        await GiveScrutinyAsync(visitor);
        await visitor.ReadAsync("/partnerships/bath-north-east-partnership/papers/new");
        var before = program.MostMemory();

        using var answer = await visitor.UploadAsync("/partnerships/bath-north-east-partnership/papers/new", "Paper", "minutes.txt", new ZeroStream(500L << 20));

        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain("The file is larger than 50 MB. Save it in a smaller form, or split it, and try again.");
        (program.MostMemory() - before).ShouldBeLessThan(150L << 20);
        Directory.GetFiles(program.DataFolder, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length).ShouldBeLessThan(50L << 20);
    }

    private static async Task SetUpAsync(PlainVisitor visitor) =>
        (await visitor.SendAsync("/first-run", new()
        {
            ["Input.Name"] = "Síle O'Brien",
            ["Input.Email"] = "sile@fenmoor.example.gov.uk",
            ["Input.Password"] = Password,
            ["Input.PartnershipName"] = "Bath & North East Partnership",
            ["Input.Councils"] = "Fenmoor Borough Council, Fenmoor",
        })).RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/account");

    private static async Task GiveScrutinyAsync(PlainVisitor visitor)
    {
        var people = await visitor.ReadAsync("/partnerships/bath-north-east-partnership/people");
        var at = people.IndexOf("/people/0", StringComparison.Ordinal);
        var person = people.Substring(at + "/people/".Length, 36);
        (await visitor.SendAsync($"/partnerships/bath-north-east-partnership/people/{person}/roles/give", new() { ["Input.Role"] = "ScrutinyOfficer", ["Input.From.Day"] = "1", ["Input.From.Month"] = "1", ["Input.From.Year"] = "2026" })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task WriteUntilItStopsAsync(PlainVisitor visitor, int round, Action answered)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                using var answer = await visitor.SendAsync("/partnerships/bath-north-east-partnership/people/add", new() { ["Input.Name"] = string.Create(CultureInfo.InvariantCulture, $"Heron keeper {round}-{i}") });
                if (answer.IsSuccessStatusCode && !answer.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("/add", StringComparison.Ordinal) && !answer.RequestMessage.RequestUri.AbsolutePath.StartsWith("/sign-in", StringComparison.Ordinal)) answered();
            }
        }
        catch (HttpRequestException)
        {
            // Killed.
        }
        catch (IOException)
        {
        }
    }
}
