using System.Globalization;
using System.Text;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Gathers the text of a paragraph's runs, with what was struck out or deleted between <c>~~</c> marks.</summary>
internal sealed class WordRuns
{
    private readonly StringBuilder text = new();
    private bool struckNow;
    private bool inProperties;
    private bool struckRun;
    private bool boldRun;
    private bool hidden;
    private int deleted;
    private int boldCharacters;
    private int characters;
    private string open = "";

    public bool AllBold => characters > 0 && boldCharacters == characters;

    public string Text()
    {
        CloseStrike();
        return text.ToString();
    }

    public void Take(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.EndElement)
            End(reader.LocalName);
        else if (reader.NodeType == XmlNodeType.Element)
            Start(reader);
        else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && open is "t" or "delText")
            Append(reader.Value);
    }

    private void Start(XmlReader reader)
    {
        if (inProperties)
            TakeProperty(reader);
        else
            TakeContent(reader);
    }

    private void TakeProperty(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "strike" or "dstrike":
                struckRun |= reader.IsOn();
                break;
            case "b":
                boldRun = reader.IsOn();
                break;
            case "vanish":
                hidden = reader.IsOn();
                break;
            case "rPrChange":
                // The properties before the change follow, and must not count.
                reader.Skip();
                if (reader.NodeType == XmlNodeType.EndElement)
                    End(reader.LocalName);
                break;
        }
    }

    private void TakeContent(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "rPr":
                inProperties = !reader.IsEmptyElement;
                break;
            case "r":
                (struckRun, boldRun, hidden) = (false, false, false);
                break;
            case "del" or "moveFrom" when !reader.IsEmptyElement:
                deleted++;
                break;
            case "t" or "delText" or "instrText" when !reader.IsEmptyElement:
                open = reader.LocalName;
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                AppendSymbol(reader.Attribute("char"));
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "rPr":
                inProperties = false;
                break;
            case "del" or "moveFrom":
                deleted--;
                break;
            case "t" or "delText" or "instrText":
                open = "";
                break;
        }
    }

    private void AppendSymbol(string? code)
    {
        if (ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) && value >= ' ')
            Append(((char)value).ToString());
    }

    private void Append(string value)
    {
        if (hidden && deleted == 0 && value == "\t")
            return;
        var struck = (struckRun || deleted > 0) && !string.IsNullOrWhiteSpace(value);
        var blank = string.IsNullOrWhiteSpace(value);
        if (!blank && struck != struckNow)
        {
            if (struckNow)
                CloseStrike();
            else
                text.Append("~~");
            struckNow = struck;
        }
        text.Append(value);
        if (blank)
            return;
        characters += value.Length;
        if (boldRun)
            boldCharacters += value.Length;
    }

    /// <summary>Puts the closing marks before the spaces that follow the struck words.</summary>
    private void CloseStrike()
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
