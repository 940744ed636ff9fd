using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Concordat.Application.Storage.Audit;

/// <summary>How the chain is hashed. Changing any of this breaks every chain there is: add a new scheme instead.</summary>
public static class AuditHashes
{
    /// <summary>What stands before the first entry.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>SHA-256 of the content, in small hexadecimal digits.</summary>
    public static string OfContent(string content) => Hex(content);

    /// <summary>SHA-256 over every field of the entry but its content and its tombstone.</summary>
    public static string OfEntry(AuditEntry entry) => Hex(string.Join('\n',
        entry.Sequence.ToString(CultureInfo.InvariantCulture),
        // Both databases keep microseconds; a .NET instant has tenths of them.
        (entry.At.Ticks / 10).ToString(CultureInfo.InvariantCulture),
        entry.PersonId?.ToString("D") ?? "-",
        entry.OrganisationId?.ToString("D") ?? "-",
        entry.PartnershipId?.ToString("D") ?? "-",
        entry.Action,
        entry.SubjectKind,
        entry.SubjectId.ToString("D"),
        entry.Scope.ToString(),
        entry.ScopeId?.ToString("D") ?? "-",
        entry.ContentHash,
        entry.PreviousHash));

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
