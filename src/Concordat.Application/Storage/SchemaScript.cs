using System.Security.Cryptography;
using System.Text;

namespace Concordat.Application.Storage;

/// <summary>One numbered script of the schema, as it is in the program.</summary>
public sealed record SchemaScript(int Number, string Name, string Sql)
{
    /// <summary>SHA-256 of the script, recorded with it: a script that changed after it was applied is a fault.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>The scripts for a database, in the order they are applied.</summary>
    public static IReadOnlyList<SchemaScript> For(DatabaseKind kind)
    {
        var prefix = $"Schema/{kind}/";
        var assembly = typeof(SchemaScript).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => Read(assembly.GetManifestResourceStream(name)!, name[prefix.Length..^4]))
                .OrderBy(script => script.Number),
        ];
    }

    private static SchemaScript Read(Stream stream, string name)
    {
        using var reader = new StreamReader(stream);
        return new SchemaScript(int.Parse(name[..4], System.Globalization.CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
