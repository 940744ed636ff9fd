using System.Collections.Frozen;
using Concordat.Domain.Shared;

namespace Concordat.Application.Accounts;

/// <summary>
/// What a password must be, after the advice of the National Cyber Security Centre: long, not one that everybody tries first,
/// and not made of the names around it. No rule about capitals or figures, and no expiry.
/// </summary>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int LeastLength = 12;

    /// <summary>The most characters: enough for any sentence, and short enough to be hashed at once.</summary>
    public const int MostLength = 200;

    // What is left of a password when names are taken out must itself be worth guessing.
    private const int LeastBesideNames = 8;

    private static readonly FrozenSet<string> Common = Read();

    /// <summary>Every reason the password cannot be used. <paramref name="names"/> are those of the person, their address and their councils.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeUsed(string? password, IEnumerable<string?> names, string at = "Password")
    {
        if (string.IsNullOrEmpty(password)) return [new Reason("Enter a password.", at)];
        if (password.Length < LeastLength) return [new Reason($"Use a password of {LeastLength} characters or more. Three words that have nothing to do with each other make a good one.", at)];
        if (password.Length > MostLength) return [new Reason($"Use a password of {MostLength} characters or fewer.", at)];
        var letters = password.ToLowerInvariant();
        if (IsCommon(letters) || IsCommon(Plain(letters))) return [new Reason("Choose a password that is harder to guess: this one, or the word in it, is among those that are tried first.", at)];
        if (letters.Distinct().Count() < 5 || IsRun(letters)) return [new Reason("Choose a password that is harder to guess: this one repeats itself or follows the keyboard.", at)];
        foreach (var name in Words(names)) letters = letters.Replace(name, "", StringComparison.Ordinal);
        return letters.Length < Math.Min(LeastBesideNames, password.Length)
            ? [new Reason("Choose a password that is not made of your name, your email address, your council or the name of this program.", at)]
            : [];
    }

    private static bool IsCommon(string text) => Common.Contains(text) || Common.Contains(text.Trim(Decoration)) || Halves(text.Trim(Decoration));

    // "footballfootball"
    private static bool Halves(string text) => text.Length >= 8 && text.Length % 2 == 0 && text[..(text.Length / 2)] == text[(text.Length / 2)..] && Common.Contains(text[..(text.Length / 2)]);

    private static readonly char[] Decoration = [.. "0123456789!\"£$%^&*()-_=+[]{};:'@#~,<.>/?\\| "];

    private static string Plain(string text) => text.Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('5', 's').Replace('7', 't').Replace('@', 'a').Replace('$', 's').Replace('!', 'i');

    private static bool IsRun(string text)
    {
        string[] rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm"];
        foreach (var row in rows)
        {
            var back = new string([.. row.Reverse()]);
            if ((row + row).Contains(text, StringComparison.Ordinal) || (back + back).Contains(text, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static IEnumerable<string> Words(IEnumerable<string?> names) =>
        names.Append("concordat").SelectMany(name => (name ?? "").ToLowerInvariant().Split([' ', '@', '.', '-', '\'', '’', ',', '&', '_'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= 3).Distinct().OrderByDescending(word => word.Length);

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")
            ?? throw new InvalidOperationException("The list of common passwords is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#')).ToFrozenSet(StringComparer.Ordinal);
    }
}
