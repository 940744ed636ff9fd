using System.Text.RegularExpressions;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.TestKit;

/// <summary>What the model would create for some tables, as SQL fit to become the next numbered script.</summary>
public static partial class SchemaDraft
{
    private static readonly string[] Reserved = ["order", "from", "to", "group", "user", "end", "when", "where", "limit", "references", "check", "default", "primary", "select", "table", "values", "constraint", "column", "all", "any", "as", "do", "in", "into", "not", "on", "or", "then", "else", "unique", "with", "grant", "desc", "asc"];

    public static string For(ConcordatContext context, IReadOnlyCollection<string> tables)
    {
        var statements = context.Database.GenerateCreateScript().Split(";", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var wanted = statements.Select(Plain).Where(s => tables.Any(t => s.StartsWith($"CREATE TABLE {t} ", StringComparison.Ordinal) || s.Contains($" ON {t} ", StringComparison.Ordinal)));
        return string.Join(";\n\n", wanted) + ";\n";
    }

    private static string Plain(string statement) => Quoted().Replace(statement, match => Reserved.Contains(match.Groups["name"].Value) ? match.Value : match.Groups["name"].Value);

    [GeneratedRegex("\"(?<name>[a-z_0-9]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quoted();
}
