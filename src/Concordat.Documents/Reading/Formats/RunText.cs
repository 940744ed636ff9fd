using System.Text;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Gathers the text of a paragraph's runs, with what was struck out or deleted between <c>~~</c> marks.</summary>
internal sealed class RunText
{
    private readonly StringBuilder text = new();
    private bool struckNow;
    private int boldCharacters;
    private int characters;

    public bool AllBold => characters > 0 && boldCharacters == characters;

    public bool IsEmpty => text.Length == 0;

    public bool EndsInSpace => text.Length == 0 || char.IsWhiteSpace(text[^1]);

    public void Append(string value, bool struck, bool bold)
    {
        var blank = string.IsNullOrWhiteSpace(value);
        if (!blank && struck != struckNow)
        {
            if (struckNow)
            {
                EndStrike();
            }
            else
            {
                var words = value.TrimStart();
                text.Append(value, 0, value.Length - words.Length).Append("~~");
                value = words;
            }
            struckNow = struck;
        }
        text.Append(value);
        if (blank)
            return;
        characters += value.Length;
        if (bold)
            boldCharacters += value.Length;
    }

    /// <summary>Appends text in which any run of spaces and line ends counts as one space.</summary>
    public void AppendCollapsed(string value, bool struck, bool bold)
    {
        var collapsed = new StringBuilder(value.Length);
        var spaced = EndsInSpace;
        foreach (var character in value)
        {
            if (character is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                if (!spaced)
                    collapsed.Append(' ');
                spaced = true;
            }
            else
            {
                collapsed.Append(character);
                spaced = false;
            }
        }
        if (collapsed.Length > 0)
            Append(collapsed.ToString(), struck, bold);
    }

    public override string ToString()
    {
        EndStrike();
        return text.ToString();
    }

    /// <summary>Puts the closing marks before the spaces that follow the struck words.</summary>
    public void EndStrike()
    {
        if (!struckNow)
            return;
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        text.Insert(end, "~~");
        struckNow = false;
    }
}
