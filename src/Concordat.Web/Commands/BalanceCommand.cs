using System.Globalization;
using Concordat.Domain.Meetings.Balance;
using Concordat.Domain.Shared;

namespace Concordat.Web.Commands;

/// <summary><c>balance FILE [--json]</c>: political balance on committees, with no database and no sign-in.</summary>
public static class BalanceCommand
{
    private const string Usage = "./concordat balance FILE [--json]. FILE may be - for standard input.";

    /// <summary>Reads the groups and committees and prints the table. 0 done, 1 refused, 2 wrong usage.</summary>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, Console.Out, Console.Error);

    /// <summary>The same for given writers.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var json = args.Contains("--json");
        List<string> files = [.. args.Where(a => a == "-" || !a.StartsWith('-'))];
        if (args.FirstOrDefault(a => a.StartsWith('-') && a is not "-" and not "--json") is { } unknown) return await CommandFile.WrongUsageAsync(error, $"There is no option “{unknown}”. {Usage}");
        if (files.Count != 1) return await CommandFile.WrongUsageAsync(error, $"Name one file: {Usage}");
        try
        {
            using var document = await CommandFile.ReadJsonAsync(files[0]);
            var input = BalanceInput.Read(document.RootElement);
            if (input.Reasons.Count > 0) return await CommandFile.RefuseAsync(error, input.Reasons, json);
            var worked = PoliticalBalance.Of(input.Facts, input.Given);
            if (json) return await CommandFile.PrintJsonAsync(output, Answer(worked));
            await PrintAsync(output, worked.Value);
            return 0;
        }
        catch (RefusedException refused)
        {
            return await CommandFile.RefuseAsync(error, refused.Reasons, json);
        }
    }

    private static object Answer(Worked<PoliticalBalanceResult> worked)
    {
        var result = worked.Value;
        return new
        {
            membership = result.Facts.Membership,
            seats = result.Seats,
            entitlements = result.Entitlements.Select(one => new { group = one.Group.Name, members = one.Group.Members, quota = one.Quota.ToDouble(), quotaExact = one.Quota.ToString(), seats = one.Seats, principle = Code(one.Principle) }),
            residual = result.Residual,
            allocation = result.Facts.Committees.Select((committee, row) => (committee.Name, Row: SeatTable.Columns(result.Facts).Select((name, column) => (name, Seats: result.Allocation[row, column])).ToDictionary(cell => cell.name, cell => cell.Seats))).ToDictionary(one => one.Name, one => one.Row),
            deviation = result.Deviation.ToDouble(),
            deviationExact = result.Deviation.ToString(),
            adjustments = result.Adjustments.Select(one => new { group = one.Group, summed = one.Summed, entitlement = one.Entitlement, change = one.Change }),
            @checked = result.Checked is { } check
                ? new { deviation = check.Deviation.ToDouble(), deviationExact = check.Deviation.ToString(), breaches = check.Breaches.Select(breach => new { principle = Code(breach.Principle), committee = breach.Committee, group = breach.Group, text = breach.Text }) }
                : null,
            warnings = result.Warnings,
            working = worked.Working,
        };
    }

    private static async Task PrintAsync(TextWriter output, PoliticalBalanceResult result)
    {
        var columns = SeatTable.Columns(result.Facts);
        var first = Math.Max(12, result.Facts.Committees.Select(committee => committee.Name.Length).DefaultIfEmpty(0).Max());
        await LineAsync("", columns.Select(name => name));
        for (var row = 0; row < result.Facts.Committees.Count; row++) await LineAsync(result.Facts.Committees[row].Name, columns.Select((_, column) => Text(result.Allocation[row, column])));
        await LineAsync("Entitlement", columns.Select((_, column) => Text(column < result.Entitlements.Count ? result.Entitlements[column].Seats : result.Residual)));
        await LineAsync("Exact share", columns.Select((_, column) => column < result.Entitlements.Count ? result.Entitlements[column].Quota.ToDouble().ToString("0.00", CultureInfo.InvariantCulture) : ""));
        await output.WriteLineAsync($"Sum of squared differences from exact shares: {result.Deviation.ToDouble().ToString("0.000", CultureInfo.InvariantCulture)}");
        foreach (var change in result.Adjustments.Where(one => one.Change != 0)) await output.WriteLineAsync($"Rounding each committee by itself gives {change.Group} {Text(change.Summed)}; to {(change.Change > 0 ? "gain" : "lose")} {ListWords.Count(Math.Abs(change.Change), "seat", "seats")}.");
        foreach (var breach in result.Checked?.Breaches ?? []) await output.WriteLineAsync($"Breach: {breach.Text}");
        if (result.Checked is { Breaches.Count: 0 }) await output.WriteLineAsync("The given allocation breaks nothing.");
        foreach (var warning in result.Warnings) await output.WriteLineAsync($"Look at this: {warning}");

        async Task LineAsync(string head, IEnumerable<string> cells) =>
            await output.WriteLineAsync(head.PadRight(first) + string.Concat(cells.Select((cell, column) => "  " + cell.PadLeft(Math.Max(5, columns[column].Length)))));
    }

    private static string Code(BalancePrinciple principle) => principle switch
    {
        BalancePrinciple.A => "a",
        BalancePrinciple.B => "b",
        BalancePrinciple.C => "c",
        BalancePrinciple.D => "d",
        BalancePrinciple.Rounding => "rounding",
        BalancePrinciple.RowSum => "rowSum",
        BalancePrinciple.ColumnSum => "columnSum",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
