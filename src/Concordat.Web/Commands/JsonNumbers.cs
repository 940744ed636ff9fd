using System.Text.Json;

namespace Concordat.Web.Commands;

internal static class JsonNumbers
{
    /// <summary>A JSON number that is whole: 3 and 3.0 are, 3.5, "3" and true are not.</summary>
    public static bool TryGetInt32Exactly(this JsonElement value, out int number)
    {
        number = 0;
        if (value.ValueKind != JsonValueKind.Number) return false;
        if (value.TryGetInt32(out number)) return true;
        if (!value.TryGetDecimal(out var exact) || exact != decimal.Truncate(exact) || exact is < int.MinValue or > int.MaxValue) return false;
        number = (int)exact;
        return true;
    }
}
