namespace Concordat.Documents.Reading.Recognition;

/// <summary>Parts a text into what was struck out (between <c>~~</c> marks) and what stands.</summary>
internal static class StruckText
{
    private const string Mark = "~~";

    public static List<(string Text, bool Struck)> Pieces(string text)
    {
        var pieces = new List<(string Text, bool Struck)>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf(Mark, position, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf(Mark, open + Mark.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                Add(text[position..], struck: false);
                break;
            }
            Add(text[position..open], struck: false);
            Add(text[(open + Mark.Length)..close], struck: true);
            position = close + Mark.Length;
        }
        return pieces;

        void Add(string piece, bool struck)
        {
            if (!string.IsNullOrWhiteSpace(piece))
                pieces.Add((piece.Trim(), struck));
        }
    }
}
