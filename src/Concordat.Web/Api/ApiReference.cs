using System.Globalization;

namespace Concordat.Web.Api;

/// <summary>Reads the number of a reference in an address: 12 of rec-12.</summary>
internal static class ApiReference
{
    public static int? Read(string reference, string letters) =>
        reference.StartsWith(letters, StringComparison.OrdinalIgnoreCase) && int.TryParse(reference.AsSpan(letters.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
