namespace Concordat.Documents.Reading.Recognition;

/// <summary>A mark drawn beside a list ("} 3 linked themes") that a converter left as an item of it.</summary>
internal static class RollUpMark
{
    public static bool Is(string text) => text.Length == 0 || text[0] is '}' or '{' or ']' or '|' or '⎫' or '⎬' or '⎭' || !text.Any(char.IsLetterOrDigit);
}
