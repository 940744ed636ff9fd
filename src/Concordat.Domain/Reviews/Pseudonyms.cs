using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Names under which evidence given in confidence is published: "Witness 1", "Councillor 3", counted by role in the order they are
/// given out. A number is never given out twice, even when the one before it has gone.
/// </summary>
public static class Pseudonyms
{
    public const string DefaultRole = "Witness";

    public static string Next(string? role, IEnumerable<string> taken)
    {
        var name = Given.Trimmed(role) ?? DefaultRole;
        var highest = taken.Select(one => NumberOf(name, one)).DefaultIfEmpty(0).Max();
        return string.Create(CultureInfo.InvariantCulture, $"{name} {highest + 1}");
    }

    private static int NumberOf(string role, string pseudonym) =>
        pseudonym.StartsWith(role + " ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(pseudonym.AsSpan(role.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
